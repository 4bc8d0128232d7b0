package org.fujinowa.feeds.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.feeds.FeedId;
import org.fujinowa.feeds.model.Feed;
import org.fujinowa.feeds.model.Feeds;
import org.fujinowa.programme.DelegationId;

@ApplicationScoped
class JpaFeeds implements Feeds {

    private static final String KEY = "key";

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaFeeds() {}

    JpaFeeds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Feed feed) {
        entityManager.persist(feed);
    }

    @Override
    public Optional<Feed> find(FeedId id) {
        return Optional.ofNullable(entityManager.find(Feed.class, id.toString()));
    }

    @Override
    public Optional<Feed> findByToken(String hash) {
        return all("select f from Feed f where f.tokenHash = :key", hash).stream()
                .findFirst();
    }

    @Override
    public List<Feed> of(DelegationId delegation) {
        return all(
                "select f from Feed f where f.delegationId = :key order by f.createdAt desc, f.id",
                delegation.toString());
    }

    @Override
    public List<Feed> about(String subject) {
        return all("select f from Feed f where f.subjectId = :key order by f.createdAt desc, f.id", subject);
    }

    @Override
    public void remove(Feed feed) {
        entityManager.remove(feed);
    }

    private List<Feed> all(String query, String key) {
        return entityManager
                .createQuery(query, Feed.class)
                .setParameter(KEY, key)
                .getResultList();
    }
}
