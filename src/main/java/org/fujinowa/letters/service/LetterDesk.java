package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.letters.Delivery;
import org.fujinowa.letters.LetterBook;
import org.fujinowa.letters.LetterFile;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.LetterPrint;
import org.fujinowa.letters.model.LetterSubject;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.letters.model.Placed;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Shows the letters of a delegation, gives them out as files, and keeps who received which. */
@ApplicationScoped
@Transactional
public class LetterDesk {

    private LetterFacts facts;
    private Letters letters;
    private AuditTrail auditTrail;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected LetterDesk() {}

    @Inject
    public LetterDesk(LetterFacts facts, Letters letters, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.facts = facts;
        this.letters = letters;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everything about the letters of that delegation, each letter beside what would be written now. */
    @Requires(Permission.MANAGE_LETTERS)
    public LetterBook book(DelegationId delegation) {
        var known = facts.read(delegation);
        var now = known.confirmed().stream()
                .collect(Collectors.toMap(LetterSubject::key, Function.identity(), (one, other) -> one));
        var seen = new HashSet<Integer>();
        var lines = letters.ofDelegation(delegation).stream()
                .map(letter -> letter.line(Optional.ofNullable(now.get(letter.key())), seen.add(letter.number())))
                .toList();
        return new LetterBook(
                delegation,
                known.delegation(),
                known.letterhead(),
                known.meeting(),
                known.placed().stream().map(Placed::row).toList(),
                known.leftOut(),
                lines);
    }

    /** One letter as a file; that it was taken is written down. */
    @Requires(Permission.MANAGE_LETTERS)
    public LetterFile letter(LetterId id) {
        var letter = get(id);
        auditTrail.record(Deed.EXPORTED, Subject.of("Letter", id), Changes.fact("file", "pdf"));
        return new LetterFile(
                "%s-%d-%d"
                        .formatted(
                                letter.kind().name().toLowerCase(java.util.Locale.ROOT),
                                letter.number(),
                                letter.edition()),
                bytes(id));
    }

    /** All letters of a print as a file; that it was taken is written down. */
    @Requires(Permission.MANAGE_LETTERS)
    public LetterFile print(PrintId id) {
        LetterPrint print = letters.find(id).orElseThrow(() -> new NoSuchRecord("LetterPrint " + id));
        auditTrail.record(Deed.EXPORTED, Subject.of("LetterPrint", id), Changes.fact("file", "pdf"));
        return new LetterFile("letters-" + LocalDate.ofInstant(print.madeAt(), clock.getZone()), bytes(id));
    }

    /**
     * Notes that letters reached whom they are for, or takes that back.
     *
     * @throws RuleViolation {@code letters.nothing-chosen}, or that of {@link Letter#delivered}
     */
    @Requires(Permission.MANAGE_LETTERS)
    public void delivered(Collection<LetterId> ids, Delivery how, LocalDate on) {
        if (ids.isEmpty()) {
            throw new RuleViolation("letters.nothing-chosen");
        }
        var by = caller.get().signInName();
        for (var id : ids) {
            var letter = get(id);
            var made = LocalDate.ofInstant(letter.madeAt(), clock.getZone());
            letter.delivered(how, on, made, LocalDate.now(clock), by);
            auditTrail.record(
                    Deed.CHANGED,
                    Subject.of("Letter", id),
                    Changes.fact("delivery", how == Delivery.NOT_YET ? how : how + " " + on));
        }
    }

    private byte[] bytes(Object owner) {
        return letters.file(owner)
                .orElseThrow(() -> new NoSuchRecord("PDF of " + owner))
                .bytes();
    }

    private Letter get(LetterId id) {
        return letters.find(id).orElseThrow(() -> new NoSuchRecord("Letter " + id));
    }
}
