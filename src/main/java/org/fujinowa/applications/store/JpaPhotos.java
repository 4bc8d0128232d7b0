package org.fujinowa.applications.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.model.PaperPhoto;
import org.fujinowa.applications.model.Photos;

@ApplicationScoped
class JpaPhotos implements Photos {

    @PersistenceContext
    private EntityManager entityManager;

    JpaPhotos() {}

    JpaPhotos(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<PaperPhoto> of(ApplicationId application, String questionKey) {
        return entityManager
                .createQuery(
                        "select p from PaperPhoto p where p.applicationId = :application and p.questionKey = :key",
                        PaperPhoto.class)
                .setParameter("application", application.toString())
                .setParameter("key", questionKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(PaperPhoto photo) {
        entityManager.persist(photo);
        entityManager.flush();
    }

    @Override
    public void remove(PaperPhoto photo) {
        entityManager.remove(photo);
        entityManager.flush();
    }

    @Override
    public List<PaperPhoto> of(ApplicationId application) {
        return entityManager
                .createQuery(
                        "select p from PaperPhoto p where p.applicationId = :application order by p.id",
                        PaperPhoto.class)
                .setParameter("application", application.toString())
                .getResultList();
    }
}
