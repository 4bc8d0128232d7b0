package org.fujinowa.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.model.BoardAnswer;
import org.fujinowa.matching.model.BoardAnswers;
import org.fujinowa.programme.DelegationId;

@ApplicationScoped
class JpaBoardAnswers implements BoardAnswers {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaBoardAnswers() {}

    JpaBoardAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(BoardAnswer answer) {
        entityManager.persist(answer);
    }

    @Override
    public Optional<BoardAnswer> find(String id) {
        return Optional.ofNullable(entityManager.find(BoardAnswer.class, id));
    }

    @Override
    public Optional<BoardAnswer> last(DelegationId delegation, BoardQuestion question, String boardState) {
        return entityManager
                .createQuery("""
                        select a from BoardAnswer a
                        where a.delegationId = :delegation and a.question = :question and a.boardState = :state
                        order by a.askedAt desc, a.id desc
                        """, BoardAnswer.class)
                .setParameter("delegation", delegation.toString())
                .setParameter("question", question.asText())
                .setParameter("state", boardState)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void dropUnless(DelegationId delegation, String boardState) {
        entityManager
                .createQuery("delete from BoardAnswer a where a.delegationId = :delegation and a.boardState <> :state")
                .setParameter("delegation", delegation.toString())
                .setParameter("state", boardState)
                .executeUpdate();
    }
}
