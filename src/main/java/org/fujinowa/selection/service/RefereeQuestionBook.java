package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.selection.RefereeQuestionDetails;
import org.fujinowa.selection.RefereeQuestionId;
import org.fujinowa.selection.RefereeQuestionRow;
import org.fujinowa.selection.model.RefereeQuestion;
import org.fujinowa.selection.model.RefereeQuestions;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.RuleViolation;

/** What referees are asked from now on. Whoever was asked before answers what they were asked. */
@ApplicationScoped
@Transactional
public class RefereeQuestionBook {

    private RefereeQuestions questions;
    private ReferenceQuestions asked;
    private Clock clock;
    private RecordKeeping<RefereeQuestionDetails, RefereeQuestion> keeping;

    /** For the CDI proxy. */
    protected RefereeQuestionBook() {}

    @Inject
    RefereeQuestionBook(
            RefereeQuestions questions, ReferenceQuestions asked, AuditTrail audit, Validator validator, Clock clock) {
        this.questions = questions;
        this.asked = asked;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("RefereeQuestion", questions, audit, validator);
    }

    /** Those of now, in order. */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<RefereeQuestionRow> now() {
        return asked.rows(clock.instant());
    }

    /**
     * Adds one at the end.
     *
     * @param choices one on each line; empty where one writes
     * @throws RuleViolation {@code selection.choices-unreadable}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public RefereeQuestionId add(String ja, String en, boolean required, String choices) {
        var last = now().stream().mapToInt(row -> row.details().place()).max().orElse(0);
        return add(last + 1, ja, en, required, choices);
    }

    /**
     * Words it anew: another question takes its place for whoever is asked from now on.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     * @throws RuleViolation {@code selection.choices-unreadable}, or {@code selection.asked-no-more}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void change(RefereeQuestionId id, long version, String ja, String en, boolean required, String choices) {
        var place = take(id, version);
        add(place, ja, en, required, choices);
    }

    /** Asks it no more; what was answered stays beside it. */
    @Requires(Permission.SELECT_APPLICANTS)
    public void remove(RefereeQuestionId id, long version) {
        take(id, version);
    }

    /** Changes its place with the one before it; nothing happens with the first one. */
    @Requires(Permission.SELECT_APPLICANTS)
    public void earlier(RefereeQuestionId id, long version) {
        var rows = now();
        for (int at = 1; at < rows.size(); at++) {
            var row = rows.get(at);
            var before = rows.get(at - 1);
            if (row.id().equals(id)) {
                keeping.change(id, version, row.details().with(before.details().place(), null));
                keeping.change(
                        before.id(),
                        before.version(),
                        before.details().with(row.details().place(), null));
                return;
            }
        }
    }

    /** The questions with which an empty installation begins; nothing where there is any. */
    @Requires(Permission.SELECT_APPLICANTS)
    public void enterKnown() {
        if (questions.none()) {
            var place = 1;
            for (var row : ReferenceTable.read("reference-questions")) {
                keeping.add(new RefereeQuestion(
                        RefereeQuestionId.next(),
                        new RefereeQuestionDetails(
                                row.text("key"),
                                place++,
                                row.text("ja"),
                                row.text("en"),
                                row.truth("required"),
                                row.text("choices"),
                                Instant.EPOCH,
                                null)));
            }
        }
    }

    private RefereeQuestionId add(int place, String ja, String en, boolean required, String choices) {
        var id = RefereeQuestionId.next();
        var details = new RefereeQuestionDetails(
                id.toString(), place, ja, en, required, choices.strip(), clock.instant(), null);
        keeping.check(details);
        keeping.add(new RefereeQuestion(id, details));
        return id;
    }

    private int take(RefereeQuestionId id, long version) {
        var known = questions.get(id).details();
        if (known.until() != null) {
            throw new RuleViolation("selection.asked-no-more");
        }
        keeping.change(id, version, known.with(known.place(), clock.instant()));
        return known.place();
    }
}
