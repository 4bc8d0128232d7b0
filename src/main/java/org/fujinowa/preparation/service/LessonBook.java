package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.preparation.LessonDetails;
import org.fujinowa.preparation.model.Lesson;
import org.fujinowa.preparation.model.Lessons;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Versioned;

/** What was learned from each delegation. */
@ApplicationScoped
@Transactional
public class LessonBook {

    private Lessons lessons;
    private DelegationRegister delegations;
    private RecordKeeping<LessonDetails, Lesson> keeping;

    /** For the CDI proxy. */
    protected LessonBook() {}

    @Inject
    public LessonBook(Lessons lessons, DelegationRegister delegations, AuditTrail audit, Validator validator) {
        this.lessons = lessons;
        this.delegations = delegations;
        this.keeping = new RecordKeeping<>("Lesson", lessons, audit, validator);
    }

    /** What was written down; an empty text at version 0 while nothing was. */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public Versioned<LessonDetails> of(DelegationId delegation) {
        return lessons.find(delegation)
                .map(Lesson::versioned)
                .orElseGet(() -> new Versioned<>(new LessonDetails(delegation, ""), 0));
    }

    /**
     * Writes it down anew.
     *
     * @param version the version that was read
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else wrote meanwhile
     */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public void keep(long version, LessonDetails details) {
        keeping.check(details);
        delegations.refuseUnknown(details.delegation());
        if (version == 0 && lessons.find(details.delegation()).isEmpty()) {
            keeping.add(new Lesson(details));
        } else {
            keeping.change(details.delegation(), version, details);
        }
    }
}
