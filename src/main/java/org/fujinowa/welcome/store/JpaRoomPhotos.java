package org.fujinowa.welcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.welcome.RoomPhotoId;
import org.fujinowa.welcome.model.RoomPhoto;
import org.fujinowa.welcome.model.RoomPhotos;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaRoomPhotos implements RoomPhotos {

    @PersistenceContext
    private @Nullable EntityManager entityManager;

    JpaRoomPhotos() {}

    JpaRoomPhotos(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(RoomPhoto photo) {
        entityManager().persist(photo);
    }

    @Override
    public Optional<RoomPhoto> find(RoomPhotoId id) {
        return Optional.ofNullable(entityManager().find(RoomPhoto.class, id.toString()));
    }

    @Override
    public List<RoomPhoto> of(HostFamilyId family) {
        return entityManager()
                .createQuery(
                        "select p from RoomPhoto p where p.familyId = :family order by p.room, p.addedAt, p.id",
                        RoomPhoto.class)
                .setParameter("family", family.toString())
                .getResultList();
    }

    @Override
    public void remove(RoomPhoto photo) {
        entityManager().remove(photo);
    }

    private EntityManager entityManager() {
        return Objects.requireNonNull(entityManager);
    }
}
