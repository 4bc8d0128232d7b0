package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.model.Twin;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Choice;

/** What entries of the ledger can be about, as lines of select menus and as names of rows. */
@ApplicationScoped
@Transactional
public class LedgerChoices {

    private ProgrammeRegister programmes;
    private PartnerRegister partners;
    private DelegationRegister delegations;
    private HostRegister hosts;
    private ParticipantRegister participants;
    private PeopleRegister people;
    private Twins twins;

    /** For the CDI proxy. */
    protected LedgerChoices() {}

    @Inject
    public LedgerChoices(
            ProgrammeRegister programmes,
            PartnerRegister partners,
            DelegationRegister delegations,
            HostRegister hosts,
            ParticipantRegister participants,
            PeopleRegister people,
            Twins twins) {
        this.programmes = programmes;
        this.partners = partners;
        this.delegations = delegations;
        this.hosts = hosts;
        this.participants = participants;
        this.people = people;
        this.twins = twins;
    }

    /** Every programme. */
    @Requires(Permission.VIEW_LEDGER)
    public List<Choice> programmes() {
        return programmes.choices();
    }

    /** Every partner. */
    @Requires(Permission.VIEW_LEDGER)
    public List<Choice> partners() {
        return partners.choices();
    }

    /** Every delegation. */
    @Requires(Permission.VIEW_LEDGER)
    public List<Choice> delegations() {
        return delegations.choices();
    }

    /** Every host family, by its name. */
    @Requires(Permission.VIEW_TWINS)
    public List<Choice> families() {
        return hosts.all().stream().map(LedgerChoices::choice).toList();
    }

    /** Every twin by the names of the two and the year. */
    @Requires(Permission.VIEW_TWINS)
    public List<Choice> twins() {
        var all = twins.all();
        var persons = new HashMap<ParticipantId, PersonDetails>();
        var parts = all.stream()
                .flatMap(twin -> twin.details().participants())
                .distinct()
                .collect(Collectors.toMap(
                        id -> id, id -> participants.get(id).value().person()));
        var known = people.find(parts.values());
        parts.forEach((id, person) -> persons.put(id, Objects.requireNonNull(known.get(person))));
        return all.stream().map(twin -> choice(twin, persons)).toList();
    }

    private static Choice choice(HostFamilyEntry family) {
        var details = family.details();
        return new Choice(
                family.id().toString(), details.name(), details.latin().isEmpty() ? details.name() : details.latin());
    }

    private static Choice choice(Twin twin, Map<ParticipantId, PersonDetails> persons) {
        return new Choice(
                twin.key(),
                label(twin, persons, PersonDetails::writtenName),
                label(
                        twin,
                        persons,
                        person -> person.latinName().isEmpty() ? person.writtenName() : person.latinName()));
    }

    private static String label(
            Twin twin, Map<ParticipantId, PersonDetails> persons, Function<PersonDetails, String> name) {
        return "%s ↔ %s (%d)"
                .formatted(
                        half(twin.details(), Direction.INBOUND, persons, name),
                        half(twin.details(), Direction.OUTBOUND, persons, name),
                        twin.firstYear());
    }

    private static String half(
            TwinDetails twin,
            Direction leg,
            Map<ParticipantId, PersonDetails> persons,
            Function<PersonDetails, String> name) {
        return twin.of(leg).map(persons::get).map(name).orElse("–");
    }
}
