package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.fujinowa.letters.Letterhead;
import org.fujinowa.letters.Meeting;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.letters.model.Stationery;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Versioned;

/** What all letters say alike: who writes them, and what is said about the day of meeting. */
@ApplicationScoped
@Transactional
public class LetterStationery {

    private Letters letters;
    private AuditTrail auditTrail;
    private Validator validator;

    /** For the CDI proxy. */
    protected LetterStationery() {}

    @Inject
    public LetterStationery(Letters letters, AuditTrail auditTrail, Validator validator) {
        this.letters = letters;
        this.auditTrail = auditTrail;
        this.validator = validator;
    }

    /** Who writes our letters; version 0 while nobody has said. */
    @Requires(Permission.MANAGE_LETTERS)
    public Versioned<Letterhead> letterhead() {
        return letters.stationery(Stationery.LETTERHEAD)
                .map(kept -> new Versioned<>(kept.words(Letterhead.class), kept.version()))
                .orElse(new Versioned<>(Letterhead.none(), 0));
    }

    /** @throws ConcurrentChange if somebody else changed it since that version */
    @Requires(Permission.MANAGE_LETTERS)
    public void write(Letterhead letterhead, long version) {
        check(letterhead);
        var before = letterhead();
        ConcurrentChange.refuseUnlessSame(version, before.version());
        letters.lock(Stationery.LETTERHEAD, letterhead).say(letterhead);
        auditTrail.record(
                Deed.CHANGED,
                Subject.of("Letterhead", Stationery.LETTERHEAD),
                Changes.between(before.value(), letterhead));
    }

    /** Says what letters of that delegation tell about the day of meeting; the last word counts. */
    @Requires(Permission.MANAGE_LETTERS)
    public void write(DelegationId delegation, Meeting meeting) {
        check(meeting);
        var kept = letters.lock(delegation.toString(), Meeting.unknown());
        var changes = Changes.between(kept.words(Meeting.class), meeting);
        kept.say(meeting);
        auditTrail.record(Deed.CHANGED, Subject.of("Meeting", delegation), changes);
    }

    private void check(Record said) {
        var broken = validator.validate(said);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
    }
}
