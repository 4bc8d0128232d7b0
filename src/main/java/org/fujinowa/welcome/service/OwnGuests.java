package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.GuestCard;
import org.fujinowa.welcome.GuestPage;
import org.fujinowa.welcome.HomeNoteDetails;
import org.fujinowa.welcome.HomeNoteId;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.model.HomeNote;
import org.fujinowa.welcome.model.HomeNotes;

/** What a family sees of its confirmed guests, and what it says about them. */
@ApplicationScoped
@Transactional
public class OwnGuests {

    private GuestFacts facts;
    private HomeNotes notes;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;
    private RecordKeeping<HomeNoteDetails, HomeNote> keeping;

    /** For the CDI proxy. */
    protected OwnGuests() {}

    @Inject
    OwnGuests(
            GuestFacts facts,
            HomeNotes notes,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.facts = facts;
        this.notes = notes;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("HomeNote", notes, audit, validator);
    }

    /** The family's guests, the earliest first, each once. */
    @Requires(Permission.OFFER_HOME)
    public List<GuestPage> all() {
        var said = notes.of(own()).stream().map(HomeNote::details).toList();
        return facts.of(own()).stream().map(card -> page(card, said)).toList();
    }

    /**
     * One guest of the family; the audit trail says that it looked.
     *
     * @throws NoSuchRecord if nobody of that identity has a confirmed place with this family
     */
    @Requires(Permission.OFFER_HOME)
    public GuestPage look(ParticipantId guest) {
        var page = get(guest);
        audit.record(Deed.VIEWED, Subject.of("Participant", guest), Changes.none());
        return page;
    }

    /** Delegations that come and stay in homes, from today on. */
    @Requires(Permission.OFFER_HOME)
    public List<DelegationDetails> coming() {
        return facts.coming();
    }

    /**
     * The family has read what is to be seen to.
     *
     * @param care what it has read; if it is another meanwhile, it has to read that
     * @throws RuleViolation {@code welcome.care-changed}; {@code welcome.care-withheld} while it may not be told
     */
    @Requires(Permission.OFFER_HOME)
    public void readCare(ParticipantId guest, String care) {
        var page = get(guest);
        if (!page.card().told()) {
            throw new RuleViolation("welcome.care-withheld");
        }
        if (!page.card().care().equals(care)) {
            throw new RuleViolation("welcome.care-changed");
        }
        if (!page.careRead()) {
            say(guest, HomeNoteKind.CARE_READ, "", care);
        }
    }

    /** The family says that all is well, wishes a call, or says thanks. */
    @Requires(Permission.OFFER_HOME)
    public void say(ParticipantId guest, HomeNoteKind kind, String words) {
        get(guest);
        if (kind == HomeNoteKind.THANKS && words.isBlank()) {
            throw new RuleViolation("welcome.nothing-said");
        }
        say(guest, kind, words.strip(), "");
    }

    private void say(ParticipantId guest, HomeNoteKind kind, String words, String care) {
        var details = new HomeNoteDetails(
                own(),
                guest,
                kind,
                LocalDate.now(clock),
                words,
                care,
                caller.get().displayName(),
                clock.instant(),
                "");
        keeping.check(details);
        keeping.add(new HomeNote(HomeNoteId.next(), details));
    }

    private GuestPage get(ParticipantId guest) {
        return all().stream()
                .filter(page -> page.card().guest().equals(guest))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(guest));
    }

    private static GuestPage page(GuestCard card, List<HomeNoteDetails> said) {
        var about =
                said.stream().filter(note -> note.guest().equals(card.guest())).toList();
        var read = about.stream()
                .filter(note -> note.kind() == HomeNoteKind.CARE_READ)
                .anyMatch(note -> note.care().equals(card.care()));
        return new GuestPage(card, read, about);
    }

    private HostFamilyId own() {
        return HostFamilyId.of(caller.own("HostFamily"));
    }
}
