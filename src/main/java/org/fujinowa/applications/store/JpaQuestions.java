package org.fujinowa.applications.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.applications.model.Question;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaQuestions extends JpaNouns<Question> implements Questions {

    JpaQuestions() {
        super(listing());
    }

    JpaQuestions(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Question> listing() {
        return Listing.of(Question.class, "section", SortColumn.number("sectionOrder"))
                .within(Within.PROGRAMMES, "programmeId")
                .filteredBy(
                        "programme",
                        "e.programmeId = :value",
                        word -> ProgrammeId.of(word).toString());
    }

    @Override
    public List<Question> of(ProgrammeId programme) {
        return entityManager()
                .createQuery(
                        "select q from Question q where q.programmeId = :programme order by q.sectionOrder, q.place, q.id",
                        Question.class)
                .setParameter("programme", programme.toString())
                .getResultList();
    }
}
