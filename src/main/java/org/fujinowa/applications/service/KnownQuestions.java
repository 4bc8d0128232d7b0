package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.SeenBy;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;

/** The questions with which an empty installation begins; coordinators word them anew as they need. */
@ApplicationScoped
@Transactional
public class KnownQuestions {

    private QuestionBook book;
    private Questions questions;
    private ProgrammeRegister programmes;

    /** For the CDI proxy. */
    protected KnownQuestions() {}

    @Inject
    KnownQuestions(QuestionBook book, Questions questions, ProgrammeRegister programmes) {
        this.book = book;
        this.questions = questions;
        this.programmes = programmes;
    }

    /** Enters them if there is no question at all yet; programmes that are not known are left out. */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public void enter() {
        if (questions.none()) {
            ReferenceTable.read("questions").forEach(this::enter);
        }
    }

    private void enter(Row row) {
        for (var code : row.text("programmes").split(" ")) {
            Optional<ProgrammeId> programme = programmes.findByCode(code);
            programme.ifPresent(id -> book.add(details(id, row)));
        }
    }

    static QuestionDetails details(ProgrammeId programme, Row row) {
        return new QuestionDetails(
                programme,
                ApplicationSection.valueOf(row.text("section")),
                ApplicationStep.valueOf(row.text("step")),
                row.text("key"),
                QuestionKind.valueOf(row.text("kind")),
                row.truth("required"),
                row.text("textJa"),
                row.text("textEn"),
                row.text("textVi"),
                row.text("textDe"),
                row.text("helpJa"),
                row.text("helpEn"),
                row.text("whyJa"),
                row.text("whyEn"),
                row.text("textEasy"),
                row.text("helpEasy"),
                row.text("whyEasy"),
                SeenBy.valueOf(row.text("seenBy")),
                KeptFor.valueOf(row.text("keptFor")),
                row.text("choices"));
    }
}
