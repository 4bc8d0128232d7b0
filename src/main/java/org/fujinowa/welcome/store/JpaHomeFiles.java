package org.fujinowa.welcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.welcome.HomeExtras;
import org.fujinowa.welcome.model.HomeFile;
import org.fujinowa.welcome.model.HomeFiles;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaHomeFiles implements HomeFiles {

    @PersistenceContext
    private @Nullable EntityManager entityManager;

    JpaHomeFiles() {}

    JpaHomeFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public HomeExtras of(HostFamilyId family) {
        var file = find(family);
        return file == null ? HomeExtras.none() : file.extras();
    }

    @Override
    public void keep(HostFamilyId family, HomeExtras extras) {
        var file = find(family);
        if (file == null) {
            entityManager().persist(new HomeFile(family, extras));
        } else {
            file.say(extras);
        }
        entityManager().flush();
    }

    @Override
    public void forget(HostFamilyId family) {
        var file = find(family);
        if (file != null) {
            entityManager().remove(file);
        }
    }

    private @Nullable HomeFile find(HostFamilyId family) {
        return entityManager().find(HomeFile.class, family.toString());
    }

    private EntityManager entityManager() {
        return Objects.requireNonNull(entityManager);
    }
}
