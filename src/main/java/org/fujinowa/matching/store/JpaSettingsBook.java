package org.fujinowa.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fujinowa.matching.model.ProgrammeSettings;
import org.fujinowa.matching.model.SettingsBook;
import org.fujinowa.programme.ProgrammeId;

@ApplicationScoped
class JpaSettingsBook implements SettingsBook {

    @PersistenceContext
    private EntityManager entityManager;

    JpaSettingsBook() {}

    JpaSettingsBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<ProgrammeSettings> find(ProgrammeId programme) {
        return Optional.ofNullable(entityManager.find(ProgrammeSettings.class, programme.toString()));
    }

    @Override
    public void add(ProgrammeSettings settings) {
        entityManager.persist(settings);
    }

    @Override
    public void remove(ProgrammeSettings settings) {
        entityManager.remove(settings);
    }
}
