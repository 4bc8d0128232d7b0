package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fujinowa.security.model.SecretSetting;
import org.fujinowa.security.model.SecretSettings;

@ApplicationScoped
class JpaSecretSettings implements SecretSettings {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaSecretSettings() {}

    JpaSecretSettings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void put(String name, String content) {
        entityManager.merge(new SecretSetting(name, content));
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(entityManager.find(SecretSetting.class, name))
                .map(SecretSetting::content);
    }

    @Override
    public void remove(String name) {
        var setting = entityManager.find(SecretSetting.class, name);
        if (setting != null) {
            entityManager.remove(setting);
        }
    }
}
