package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.emergency.EmergencyPack;
import org.fujinowa.emergency.PackKind;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.emergency.model.PackWriting;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Changes.Change;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** Emergency papers: who needs which, and the print itself. Each print is written down with what it is for. */
@ApplicationScoped
@Transactional
public class EmergencyPrints {

    private static final String KIND = "EmergencyPack";
    private static final int LONGEST_PURPOSE = 200;

    private final PackWriting writing = new PackWriting();

    private EmergencyFacts facts;
    private AidBook aids;
    private CardCodes codes;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected EmergencyPrints() {}

    @Inject
    EmergencyPrints(EmergencyFacts facts, AidBook aids, CardCodes codes, Press press, AuditTrail audit, Clock clock) {
        this.facts = facts;
        this.aids = aids;
        this.codes = codes;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody of whom there would be a page or a card. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public List<PersonCard> people(DelegationId delegation) {
        audit.lookThrough(new Subject(KIND, delegation.toString()));
        return facts.cards(delegation);
    }

    /**
     * Prints.
     *
     * @param whom of whom; nobody named means everybody
     * @param purpose what the print is for, in the printer's own words
     * @throws RuleViolation {@code emergency.print-for-what} if nothing is said, {@code emergency.nobody-to-print}
     */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public byte[] print(DelegationId delegation, PackKind kind, Collection<ParticipantId> whom, String purpose) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new RuleViolation("emergency.print-for-what");
        }
        var people = facts.cards(delegation).stream()
                .filter(card -> whom.isEmpty() || whom.contains(card.id()))
                .toList();
        if (people.isEmpty()) {
            throw new RuleViolation("emergency.nobody-to-print");
        }
        var said = new ArrayList<Change>();
        said.add(new Change("print", "", kind.name()));
        said.add(new Change("people", "", Integer.toString(people.size())));
        said.add(new Change("for", "", purpose.strip()));
        audit.record(Deed.EXPORTED, Subject.of(KIND, delegation), new Changes(said));
        var pack = new EmergencyPack(
                facts.delegation(delegation),
                people,
                aids.rows(delegation).stream().map(row -> row.details()).toList(),
                kind == PackKind.GROUP ? Map.of() : addresses(delegation, people));
        return press.set(writing.write(kind, pack, clock.instant()));
    }

    private Map<ParticipantId, String> addresses(DelegationId delegation, List<PersonCard> people) {
        var addresses = new HashMap<ParticipantId, String>();
        people.forEach(card -> addresses.put(card.id(), codes.make(delegation, card.id())));
        return addresses;
    }
}
