package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.itinerary.NewsReader;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.notification.Recipient;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;

/** Asks the registers of people and families, and the placements. */
@ApplicationScoped
class KnownReaders implements NewsReaders {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private ParticipantRegister participants;
    private PeopleRegister people;
    private HostRegister hosts;
    private PlacementList placements;

    /** For the CDI proxy. */
    protected KnownReaders() {}

    @Inject
    KnownReaders(
            ParticipantRegister participants, PeopleRegister people, HostRegister hosts, PlacementList placements) {
        this.participants = participants;
        this.people = people;
        this.hosts = hosts;
        this.placements = placements;
    }

    @Override
    public List<NewsReader> of(DelegationId delegation) {
        var taking = participants.ofDelegation(delegation).stream()
                .filter(entry -> !entry.details().withdrawn())
                .toList();
        var about = new LinkedHashMap<Recipient, Set<ParticipantId>>();
        answering(taking).forEach((id, recipient) -> add(about, recipient, id));
        var known = taking.stream().map(ParticipantEntry::id).collect(Collectors.toSet());
        families(delegation)
                .forEach((family, guests) ->
                        guests.stream().filter(known::contains).forEach(guest -> add(about, family, guest)));
        var readers = new ArrayList<NewsReader>();
        about.forEach((recipient, ids) -> readers.add(new NewsReader(recipient, language(recipient), ids)));
        return readers;
    }

    private static void add(Map<Recipient, Set<ParticipantId>> about, Recipient recipient, ParticipantId id) {
        about.computeIfAbsent(recipient, first -> new LinkedHashSet<>()).add(id);
    }

    private Map<ParticipantId, Recipient> answering(List<ParticipantEntry> taking) {
        Map<PersonId, PersonDetails> guardians = people.find(taking.stream()
                .map(entry -> entry.details().guardian())
                .filter(Objects::nonNull)
                .toList());
        var found = new LinkedHashMap<ParticipantId, Recipient>();
        for (var entry : taking) {
            var guardian = entry.details().guardian();
            var person = guardian == null ? entry.person() : guardians.getOrDefault(guardian, entry.person());
            found.put(entry.id(), new Recipient(person.writtenName(), person.email()));
        }
        return found;
    }

    private Map<Recipient, List<ParticipantId>> families(DelegationId delegation) {
        var confirmed = placements.of(delegation).stream()
                .filter(place -> place.state() == PlacementState.CONFIRMED)
                .toList();
        var homes = new HashMap<HostFamilyId, HostFamilyEntry>();
        if (!confirmed.isEmpty()) {
            hosts.all().forEach(family -> homes.put(family.id(), family));
        }
        return confirmed.stream()
                .filter(place -> homes.containsKey(place.family()))
                .collect(Collectors.groupingBy(
                        place -> recipient(Objects.requireNonNull(homes.get(place.family()))),
                        LinkedHashMap::new,
                        Collectors.mapping(PlacementDetails::participant, Collectors.toList())));
    }

    private static Recipient recipient(HostFamilyEntry family) {
        return new Recipient(family.details().name(), family.details().email());
    }

    private static Language language(Recipient recipient) {
        return JAPANESE.matcher(recipient.name()).find() ? Language.JA : Language.EN;
    }
}
