package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.AccessLink;
import org.fujinowa.security.model.AccessLinks;
import org.fujinowa.security.model.LinkVisit;

@ApplicationScoped
class JpaAccessLinks implements AccessLinks {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaAccessLinks() {}

    JpaAccessLinks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(AccessLink link) {
        entityManager.persist(link);
    }

    @Override
    public void add(LinkVisit visit) {
        entityManager.persist(visit);
    }

    @Override
    public Optional<AccessLink> find(String id) {
        return Optional.ofNullable(entityManager.find(AccessLink.class, id));
    }

    @Override
    public Optional<AccessLink> findByCode(String codeHash) {
        return entityManager
                .createQuery("select l from AccessLink l where l.codeHash = :hash", AccessLink.class)
                .setParameter("hash", codeHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<LinkVisit> findVisit(String tokenHash) {
        return entityManager
                .createQuery("select v from LinkVisit v where v.tokenHash = :hash", LinkVisit.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccessLink> to(Subject subject) {
        return entityManager
                .createQuery("""
                        select l from AccessLink l where l.subjectKind = :kind and l.subjectId = :id
                        order by l.createdAt desc, l.id desc
                        """, AccessLink.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    @Override
    public void noteUse(AccessLink link, Instant now) {
        entityManager
                .createQuery("update AccessLink l set l.lastUsedAt = :now where l.id = :id")
                .setParameter("now", now)
                .setParameter("id", link.id().toString())
                .executeUpdate();
    }

    @Override
    public List<AccessLink> endedBefore(Instant moment, int atMost) {
        return entityManager
                .createQuery("""
                        select l from AccessLink l where l.expiresAt < :moment or l.revokedAt < :moment
                        order by l.expiresAt, l.id
                        """, AccessLink.class)
                .setParameter("moment", moment)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void remove(AccessLink link) {
        entityManager
                .createQuery("delete from LinkVisit v where v.linkId = :link")
                .setParameter("link", link.id().toString())
                .executeUpdate();
        entityManager.remove(link);
    }
}
