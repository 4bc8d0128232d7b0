package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.model.ProgrammeSettings;
import org.fujinowa.matching.model.SettingsBook;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.ProgrammeRemoving;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** How much each wish counts in a programme. Whoever changes it changes what the engine finds, so every change is on record. */
@ApplicationScoped
@Transactional
public class Weighing {

    private static final long UNSAID = 0;

    private SettingsBook book;
    private ProgrammeRegister programmes;
    private AuditTrail audit;
    private Validator validator;

    /** For the CDI proxy. */
    protected Weighing() {}

    @Inject
    public Weighing(SettingsBook book, ProgrammeRegister programmes, AuditTrail audit, Validator validator) {
        this.book = book;
        this.programmes = programmes;
        this.audit = audit;
        this.validator = validator;
    }

    /** What holds for the programme; version 0 while it has said nothing and the usual holds. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public Versioned<MatchSettings> get(ProgrammeId programme) {
        programmes.get(programme);
        return new Versioned<>(book.of(programme), version(programme));
    }

    private long version(ProgrammeId programme) {
        return book.find(programme).map(ProgrammeSettings::version).orElse(UNSAID);
    }

    /**
     * Lays settings down for all delegations of the programme; plans that were made stay as they are.
     *
     * @param version the version that the caller saw
     * @throws ConcurrentChange if somebody else changed them in between
     * @throws RuleViolation {@code matching.weigh-something} if every weight is 0
     * @throws ConstraintViolationException if a value is out of its range
     */
    @Requires(value = Permission.MANAGE_PLACEMENTS, breadth = Breadth.PROGRAMME)
    public void change(ProgrammeId programme, long version, MatchSettings settings) {
        programmes.get(programme);
        check(settings);
        ConcurrentChange.refuseUnlessSame(version, version(programme));
        var before = book.of(programme);
        if (before.equals(settings)) {
            return;
        }
        book.find(programme)
                .ifPresentOrElse(
                        said -> said.say(settings), () -> book.add(new ProgrammeSettings(programme, settings)));
        audit.record(Deed.CHANGED, Subject.of("MatchSettings", programme), Changes.between(before, settings));
    }

    /** Whether settings can be used at all; throws as {@link #change} does. */
    @OpenToAll("Only checks.")
    public void check(MatchSettings settings) {
        var violations = validator.validate(settings);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        if (!settings.weighAnything()) {
            throw new RuleViolation("matching.weigh-something");
        }
    }

    void forget(@Observes ProgrammeRemoving removing) {
        book.find(removing.programme()).ifPresent(book::remove);
    }
}
