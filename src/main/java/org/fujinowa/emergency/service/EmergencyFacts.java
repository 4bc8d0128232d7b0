package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.StaysInHomes;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;

/**
 * What must be known of people in an emergency, gathered anew each time in the product's own name. Who may see it is asked by the
 * services that hand it on.
 */
@ApplicationScoped
class EmergencyFacts {

    private static final Caller GATHERER = Caller.job(
            "emergency",
            Permission.VIEW_PROGRAMMES,
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_PEOPLE,
            Permission.VIEW_PLACEMENTS,
            Permission.VIEW_HOSTS);

    private DelegationRegister delegations;
    private ParticipantRegister participants;
    private PeopleRegister people;
    private StaysInHomes stays;
    private HostRegister hosts;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected EmergencyFacts() {}

    @Inject
    EmergencyFacts(
            DelegationRegister delegations,
            ParticipantRegister participants,
            PeopleRegister people,
            StaysInHomes stays,
            HostRegister hosts,
            CurrentCaller caller) {
        this.delegations = delegations;
        this.participants = participants;
        this.people = people;
        this.stays = stays;
        this.hosts = hosts;
        this.caller = caller;
    }

    DelegationDetails delegation(DelegationId id) {
        return caller.actingAs(GATHERER, () -> delegations.get(id)).value();
    }

    /** Everybody who takes part, in the order of their names. */
    List<PersonCard> cards(DelegationId delegation) {
        return caller.actingAs(GATHERER, () -> {
            var taking = taking(delegation);
            var guardians = guardians(taking);
            var homes = homes(delegation);
            return taking.stream()
                    .map(entry -> card(
                            entry,
                            Optional.ofNullable(entry.details().guardian()).map(guardians::get),
                            Optional.ofNullable(homes.get(entry.id()))))
                    .toList();
        });
    }

    /** Who takes part, with the record of the person. */
    List<ParticipantEntry> entries(DelegationId delegation) {
        return caller.actingAs(GATHERER, () -> taking(delegation));
    }

    /** The guardians of these people. */
    Map<PersonId, PersonDetails> guardiansOf(List<ParticipantEntry> entries) {
        return caller.actingAs(GATHERER, () -> guardians(entries));
    }

    /** The families with whom somebody stays for sure, each once. */
    List<HostFamilyDetails> families(DelegationId delegation) {
        return caller.actingAs(
                GATHERER, () -> homes(delegation).values().stream().distinct().toList());
    }

    private List<ParticipantEntry> taking(DelegationId delegation) {
        return participants.ofDelegation(delegation).stream()
                .filter(entry -> !entry.details().withdrawn())
                .toList();
    }

    private Map<PersonId, PersonDetails> guardians(List<ParticipantEntry> entries) {
        return people.find(entries.stream()
                .map(entry -> entry.details().guardian())
                .filter(Objects::nonNull)
                .toList());
    }

    private Map<ParticipantId, HostFamilyDetails> homes(DelegationId delegation) {
        var known = new HashMap<HostFamilyId, HostFamilyDetails>();
        var homes = new HashMap<ParticipantId, HostFamilyDetails>();
        stays.ofDelegation(delegation).stream()
                .filter(placement -> placement.state() == PlacementState.CONFIRMED)
                .sorted(Comparator.comparing(PlacementDetails::firstNight))
                .forEach(placement -> homes.put(
                        placement.participant(),
                        known.computeIfAbsent(
                                placement.family(), id -> hosts.get(id).value())));
        return homes;
    }

    private static PersonCard card(
            ParticipantEntry entry, Optional<PersonDetails> guardian, Optional<HostFamilyDetails> home) {
        var person = entry.person();
        return new PersonCard(
                entry.id(),
                person.writtenName(),
                person.reading(),
                person.latinName(),
                person.birthDate(),
                entry.details().role(),
                entry.details().allergyAnswer(),
                entry.details().allergies(),
                entry.details().diets(),
                guardian.map(PersonDetails::writtenName).orElse(""),
                guardian.map(PersonDetails::phone).orElse(""),
                home.map(HostFamilyDetails::name).orElse(""),
                home.map(HostFamilyDetails::phone).orElse(""),
                home.map(HostFamilyDetails::address).orElse(""));
    }
}
