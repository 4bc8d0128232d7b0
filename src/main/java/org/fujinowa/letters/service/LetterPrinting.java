package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.documents.pdf.Binding;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.LetterLanguage;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.PrintOrder;
import org.fujinowa.letters.PrintState;
import org.fujinowa.letters.PrintView;
import org.fujinowa.letters.model.LetterContent;
import org.fujinowa.letters.model.LetterSubject;
import org.fujinowa.letters.model.LetterWriting;
import org.fujinowa.letters.model.Placed;
import org.fujinowa.letters.model.Planned;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/**
 * Makes letters in the background, in the name of whoever asked for them: all of an order or none. A letter that says word for
 * word what it said before is printed again, with its number, edition and date.
 */
@ApplicationScoped
public class LetterPrinting {

    private static final Logger LOG = Logger.getLogger(LetterPrinting.class.getName());

    private LetterFacts facts;
    private LetterRecords records;
    private Press press;
    private CurrentCaller caller;
    private LetterWriting writing;

    /** For the CDI proxy. */
    protected LetterPrinting() {}

    @Inject
    public LetterPrinting(LetterFacts facts, LetterRecords records, Press press, CurrentCaller caller) {
        this.facts = facts;
        this.records = records;
        this.press = press;
        this.caller = caller;
        this.writing = new LetterWriting();
    }

    /**
     * Begins a print and returns at once.
     *
     * @throws RuleViolation {@code letters.letterhead-missing}, {@code letters.nothing-chosen}, {@code letters.not-confirmed},
     *     or {@code letters.already-printing}
     */
    @Requires(Permission.MANAGE_LETTERS)
    public PrintId start(PrintOrder order) {
        var subjects = subjects(order);
        var asking = caller.get();
        var begun = records.begin(order, subjects, asking.signInName());
        press.inBackground(() -> caller.actingAs(asking, () -> {
            work(begun, order, asking.signInName());
            return begun;
        }));
        return begun.id();
    }

    /** Asks the print to stop; no letter of it will have been made. */
    @Requires(Permission.MANAGE_LETTERS)
    public void stop(PrintId print) {
        records.askToStop(print);
    }

    /** The newest print of that delegation. */
    @Requires(Permission.MANAGE_LETTERS)
    public Optional<PrintView> last(DelegationId delegation) {
        return records.last(delegation);
    }

    private List<LetterSubject> subjects(PrintOrder order) {
        var known = facts.read(order.delegation());
        if (!known.letterhead().known()) {
            throw new RuleViolation("letters.letterhead-missing");
        }
        var chosen = known.placed().stream()
                .filter(placed -> order.guests().contains(placed.guest().id()))
                .toList();
        if (order.kinds().isEmpty() || chosen.isEmpty()) {
            throw new RuleViolation("letters.nothing-chosen");
        }
        if (!order.draft() && !chosen.stream().allMatch(Placed::confirmed)) {
            throw new RuleViolation("letters.not-confirmed");
        }
        return known.subjects(order.kinds(), withHousemates(known.placed(), chosen, order.draft())).stream()
                .filter(subject -> subject.guests().stream().anyMatch(order.guests()::contains))
                .map(subject -> order.language() == LetterLanguage.THEIRS
                        ? subject
                        : subject.in(Language.valueOf(order.language().name())))
                .toList();
    }

    /** A notice names everybody whom the family receives, whoever was chosen. */
    private static List<Placed> withHousemates(List<Placed> all, List<Placed> chosen, boolean drafts) {
        var homes =
                new HashSet<>(chosen.stream().map(placed -> placed.home().id()).toList());
        return all.stream()
                .filter(placed -> homes.contains(placed.home().id()))
                .filter(placed -> drafts || placed.confirmed())
                .toList();
    }

    private void work(LetterRecords.Begun begun, PrintOrder order, String by) {
        try {
            var made = new LinkedHashMap<Planned, byte[]>();
            var parts = new ArrayList<byte[]>();
            for (var planned : begun.letters()) {
                if (records.beat(begun.id(), begun.letters().indexOf(planned))) {
                    records.end(begun.id(), PrintState.STOPPED, "");
                    return;
                }
                var existing = planned.existing();
                var pdf = existing == null
                        ? press.set(writing.write(
                                planned.edition(), planned.subject().content()))
                        : records.file(existing);
                if (existing == null && !order.draft()) {
                    made.put(planned, pdf);
                }
                if (planned.subject().kind() != LetterKind.NAME_CARD) {
                    parts.add(pdf);
                }
            }
            records.keep(begun.id(), order, made, whole(begun, parts), by);
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "The print " + begun.id() + " failed.", fault);
            records.end(begun.id(), PrintState.FAILED, "letters.failed");
        }
    }

    /** All letters in their order, and the name cards together on as few sheets as possible. */
    private byte[] whole(LetterRecords.Begun begun, List<byte[]> parts) {
        List<LetterContent> cards = begun.letters().stream()
                .map(Planned::subject)
                .filter(subject -> subject.kind() == LetterKind.NAME_CARD)
                .map(LetterSubject::content)
                .toList();
        var first = begun.letters().get(0);
        var cover = writing.write(first.edition(), first.subject().content());
        if (!cards.isEmpty()) {
            parts.add(press.set(writing.cards(cards, first.edition())));
        }
        return parts.size() == 1 ? parts.get(0) : Binding.bind(parts, cover);
    }
}
