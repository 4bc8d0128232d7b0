package org.fujinowa.consents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.model.ConsentScan;
import org.fujinowa.consents.model.ConsentScans;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaConsentScans implements ConsentScans {

    @PersistenceContext
    private @Nullable EntityManager entityManager;

    JpaConsentScans() {}

    JpaConsentScans(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(ConsentScan scan) {
        manager().persist(scan);
    }

    @Override
    public Optional<ConsentScan> find(ConsentId consent) {
        return Optional.ofNullable(manager().find(ConsentScan.class, consent.toString()));
    }

    private EntityManager manager() {
        return Objects.requireNonNull(entityManager);
    }
}
