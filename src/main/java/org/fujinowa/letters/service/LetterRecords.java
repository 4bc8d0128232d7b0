package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.Meeting;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.PrintOrder;
import org.fujinowa.letters.PrintState;
import org.fujinowa.letters.PrintView;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.LetterPdf;
import org.fujinowa.letters.model.LetterPrint;
import org.fujinowa.letters.model.LetterSubject;
import org.fujinowa.letters.model.LetterWriting;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.letters.model.Planned;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Writes down how a print goes, each word in a transaction of its own so that everybody sees it at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class LetterRecords {

    private Letters letters;
    private AuditTrail auditTrail;
    private Clock clock;

    /** For the CDI proxy. */
    protected LetterRecords() {}

    @Inject
    LetterRecords(Letters letters, AuditTrail auditTrail, Clock clock) {
        this.letters = letters;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * A print that has begun.
     *
     * @param id which print
     * @param letters what it consists of
     */
    record Begun(PrintId id, List<Planned> letters) {}

    /**
     * Begins a print: gives numbers, and finds letters that need not be made again.
     *
     * @throws RuleViolation {@code letters.already-printing}, or {@code letters.nothing-changed} if only what has changed is wanted
     */
    Begun begin(PrintOrder order, List<LetterSubject> subjects, String by) {
        letters.lock(order.delegation().toString(), Meeting.unknown());
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (letters.lastPrint(order.delegation())
                .filter(print -> print.running(now))
                .isPresent()) {
            throw new RuleViolation("letters.already-printing");
        }
        var planned = order.draft() ? drafts(order, subjects, now) : editions(order, subjects, now);
        if (planned.isEmpty()) {
            throw new RuleViolation("letters.nothing-changed");
        }
        var print = new LetterPrint(order, planned.size(), by, now);
        letters.add(print);
        return new Begun(print.id(), planned);
    }

    private static List<Planned> drafts(PrintOrder order, List<LetterSubject> subjects, Instant now) {
        return subjects.stream()
                .map(subject -> new Planned(subject, edition(order, subject, 0, 0, now), null))
                .toList();
    }

    private List<Planned> editions(PrintOrder order, List<LetterSubject> subjects, Instant now) {
        var known = letters.ofDelegation(order.delegation());
        Map<String, Letter> newest =
                known.stream().collect(Collectors.toMap(Letter::key, Function.identity(), (later, earlier) -> later));
        int last = known.stream().mapToInt(Letter::number).max().orElse(0);
        var planned = new ArrayList<Planned>();
        for (var subject : subjects) {
            var before = newest.get(subject.key());
            if (before == null) {
                planned.add(new Planned(subject, edition(order, subject, ++last, 1, now), null));
            } else if (before.says(subject, readings(order, subject))
                    && letters.file(before.id()).isPresent()) {
                planned.add(new Planned(
                        subject,
                        edition(order, subject, before.number(), before.edition(), before.madeAt()),
                        before.id()));
            } else {
                planned.add(new Planned(
                        subject, edition(order, subject, before.number(), before.edition() + 1, now), null));
            }
        }
        return order.changedOnly()
                ? planned.stream().filter(one -> one.existing() == null).toList()
                : planned;
    }

    private static LetterWriting.Edition edition(
            PrintOrder order, LetterSubject subject, int number, int edition, Instant made) {
        return new LetterWriting.Edition(
                subject.kind(), subject.language(), readings(order, subject), number, edition, made);
    }

    private static boolean readings(PrintOrder order, LetterSubject subject) {
        return order.furigana() && subject.language() == Language.JA;
    }

    /** A sign of life with so many letters set; returns whether somebody has asked to stop. */
    boolean beat(PrintId print, int set) {
        return get(print).beat(set, clock.instant());
    }

    byte[] file(LetterId letter) {
        return letters.file(letter)
                .orElseThrow(() -> new NoSuchRecord("PDF of letter " + letter))
                .bytes();
    }

    /** Keeps the new letters and the whole print, and says that it is done. */
    void keep(PrintId id, PrintOrder order, Map<Planned, byte[]> made, byte[] whole, String by) {
        made.forEach((planned, pdf) -> {
            var letter = new Letter(LetterId.next(), id, order.delegation(), planned.subject(), planned.edition(), by);
            letters.add(letter);
            letters.add(new LetterPdf(letter.id(), pdf));
            auditTrail.record(
                    Deed.CREATED,
                    Subject.of("Letter", letter.id()),
                    Changes.fact(letter.kind().name(), letter.number() + "-" + letter.edition()));
        });
        letters.add(new LetterPdf(id, whole));
        var print = get(id);
        print.beat(print.view(clock.instant()).total(), clock.instant());
        print.end(PrintState.DONE, "", clock.instant());
    }

    void end(PrintId print, PrintState how, String why) {
        get(print).end(how, why, clock.instant());
    }

    void askToStop(PrintId print) {
        get(print).askToStop();
    }

    Optional<PrintView> last(DelegationId delegation) {
        return letters.lastPrint(delegation).map(print -> print.view(clock.instant()));
    }

    private LetterPrint get(PrintId print) {
        return letters.find(print).orElseThrow(() -> new NoSuchRecord("LetterPrint " + print));
    }
}
