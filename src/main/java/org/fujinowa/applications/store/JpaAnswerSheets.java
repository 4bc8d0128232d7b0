package org.fujinowa.applications.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.model.AnswerSheet;
import org.fujinowa.applications.model.AnswerSheets;

@ApplicationScoped
class JpaAnswerSheets implements AnswerSheets {

    @PersistenceContext
    private EntityManager entityManager;

    JpaAnswerSheets() {}

    JpaAnswerSheets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<AnswerSheet> of(ApplicationId application) {
        return entityManager
                .createQuery(
                        "select s from AnswerSheet s where s.applicationId = :application order by s.id",
                        AnswerSheet.class)
                .setParameter("application", application.toString())
                .getResultList();
    }

    @Override
    public void add(AnswerSheet sheet) {
        entityManager.persist(sheet);
        entityManager.flush();
    }

    @Override
    public void remove(AnswerSheet sheet) {
        entityManager.remove(sheet);
        entityManager.flush();
    }
}
