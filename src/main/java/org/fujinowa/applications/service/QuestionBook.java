package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.QuestionRow;
import org.fujinowa.applications.SeenBy;
import org.fujinowa.applications.model.Question;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.ProgrammeRemoving;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** The questions of each programme's application: added, worded and put in order by coordinators. */
@ApplicationScoped
@Transactional
public class QuestionBook {

    private static final String KIND = "Question";

    private Questions questions;
    private ProgrammeRegister programmes;
    private AuditTrail audit;
    private RecordKeeping<QuestionDetails, Question> keeping;

    /** For the CDI proxy. */
    protected QuestionBook() {}

    @Inject
    QuestionBook(Questions questions, ProgrammeRegister programmes, AuditTrail audit, Validator validator) {
        this.questions = questions;
        this.programmes = programmes;
        this.audit = audit;
        this.keeping = new RecordKeeping<>(KIND, questions, audit, validator);
    }

    /** The questions of one programme, section by section, each in its place. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public List<QuestionRow> of(ProgrammeId programme) {
        return questions.of(programme).stream().map(Question::row).toList();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Versioned<QuestionDetails> get(QuestionId id) {
        return keeping.get(id);
    }

    /**
     * Asks something more, after the other questions of its section.
     *
     * @throws RuleViolation {@code applications.key-taken} if the programme asks something under that key;
     *     {@code applications.few-not-here} if only few shall see what goes into a register that every coordinator sees
     */
    @Requires(value = Permission.MANAGE_APPLICATIONS, breadth = Breadth.PROGRAMME)
    public QuestionId add(QuestionDetails details) {
        check(details);
        refuseTwice(details, null);
        var others = questions.of(details.programme());
        var last = others.stream()
                .filter(other -> other.details().section() == details.section())
                .mapToInt(Question::place)
                .max()
                .orElse(0);
        var question = new Question(QuestionId.next(), last + 1, details);
        keeping.add(question);
        return question.id();
    }

    /**
     * Words a question anew.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation {@code applications.key-taken}, {@code applications.few-not-here}
     */
    @Requires(value = Permission.MANAGE_APPLICATIONS, breadth = Breadth.PROGRAMME)
    public void change(QuestionId id, long version, QuestionDetails details) {
        check(details);
        refuseTwice(details, id);
        keeping.change(id, version, details);
    }

    /** Puts a question one place earlier or later in its section; nothing happens at either end. */
    @Requires(value = Permission.MANAGE_APPLICATIONS, breadth = Breadth.PROGRAMME)
    public void move(QuestionId id, boolean earlier) {
        var question = questions.get(id);
        var section = questions.of(question.details().programme()).stream()
                .filter(other -> other.details().section() == question.details().section())
                .toList();
        var at = section.indexOf(question);
        var to = earlier ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= section.size()) {
            return;
        }
        question.changePlaces(section.get(to));
        questions.changed(question);
        questions.changed(section.get(to));
        audit.record(Deed.CHANGED, Subject.of(KIND, id), Changes.fact("place", question.place()));
    }

    /** Asks it no more. What was answered to it stays with the applications. */
    @Requires(value = Permission.MANAGE_APPLICATIONS, breadth = Breadth.PROGRAMME)
    public void remove(QuestionId id, long version) {
        keeping.remove(id, version);
    }

    void refuse(@Observes ProgrammeRemoving removing) {
        if (!questions.of(removing.programme()).isEmpty()) {
            throw new RuleViolation("applications.programme-asks");
        }
    }

    private void check(QuestionDetails details) {
        keeping.check(details);
        if (details.seenBy() == SeenBy.FEW && AnswerKeys.inRegisters(details.key())) {
            throw new RuleViolation("applications.few-not-here");
        }
        programmes.get(details.programme());
    }

    private void refuseTwice(QuestionDetails details, @org.jspecify.annotations.Nullable QuestionId id) {
        if (questions.of(details.programme()).stream()
                .anyMatch(other -> other.details().key().equals(details.key())
                        && !other.id().equals(id))) {
            throw new RuleViolation("applications.key-taken", details.key());
        }
    }
}
