package org.fujinowa.vetting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.model.VisitPhoto;
import org.fujinowa.vetting.model.VisitPhotos;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaVisitPhotos implements VisitPhotos {

    @PersistenceContext
    private @Nullable EntityManager entityManager;

    JpaVisitPhotos() {}

    JpaVisitPhotos(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(VisitPhoto photo) {
        entityManager().persist(photo);
    }

    @Override
    public Optional<VisitPhoto> find(VisitPhotoId id) {
        return Optional.ofNullable(entityManager().find(VisitPhoto.class, id.toString()));
    }

    @Override
    public List<VisitPhoto> of(HomeVisitId visit) {
        return by("p.visitId", visit);
    }

    @Override
    public List<VisitPhoto> ofFamily(HostFamilyId family) {
        return by("p.familyId", family);
    }

    @Override
    public void remove(VisitPhoto photo) {
        entityManager().remove(photo);
    }

    private List<VisitPhoto> by(String column, Record id) {
        return entityManager()
                .createQuery(
                        "select p from VisitPhoto p where %s = :id order by p.room, p.addedAt, p.id".formatted(column),
                        VisitPhoto.class)
                .setParameter("id", id.toString())
                .getResultList();
    }

    private EntityManager entityManager() {
        return Objects.requireNonNull(entityManager);
    }
}
