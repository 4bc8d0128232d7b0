package org.fujinowa.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.model.MessageFile;
import org.fujinowa.notification.model.MessageFiles;

@ApplicationScoped
class JpaMessageFiles implements MessageFiles {

    @PersistenceContext
    private EntityManager entityManager;

    /** For the container. */
    JpaMessageFiles() {}

    JpaMessageFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(MessageFile file) {
        entityManager.persist(file);
        entityManager.flush();
    }

    @Override
    public Optional<MessageFile> find(MessageFileId id) {
        return Optional.ofNullable(entityManager.find(MessageFile.class, id.toString()));
    }

    @Override
    public List<MessageFileId> addedBefore(Instant moment, int most) {
        return entityManager
                .createQuery(
                        "select f.id from MessageFile f where f.addedAt < :moment order by f.addedAt, f.id",
                        String.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultStream()
                .map(MessageFileId::of)
                .toList();
    }

    @Override
    public void remove(MessageFile file) {
        entityManager.remove(file);
    }
}
