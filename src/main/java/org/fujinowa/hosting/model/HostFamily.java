package org.fujinowa.hosting.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.secret.SecretKeys;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * A family that opens their home to guests.
 *
 * <p>A family comes in by a registration form on paper, by an import or by hand, and may be entered long before it receives
 * anybody. What was written about pets and could not be understood stays an open question until a person has looked at it;
 * until then, and while pets were not asked at all, the family is not ready for matching. An approval has a first day and a
 * day on which it no longer holds, so it lapses by itself. Nights on which the family is away are theirs: we never ask for
 * the reason. A family that pauses or moves away becomes inactive and keeps its history; it is removed only if nobody was
 * ever placed there.
 */
@Entity
@Table(name = "host_family")
public class HostFamily extends StoredNoun<HostFamilyDetails> {

    /** Where families without an approval stand in a list sorted by its end: at the beginning, to be looked at. */
    private static final LocalDate NEVER = LocalDate.of(1000, 1, 1);

    private String name;
    private String reading;
    private String latin;
    private @Nullable String representativeId;
    private String district;
    private @Nullable Integer minutesToMeetingPoint;
    private int guestBeds;
    private int guestRooms;

    @Enumerated(EnumType.STRING)
    private GuestWish guestWish;

    @Enumerated(EnumType.STRING)
    private Smoking smoking;

    @Enumerated(EnumType.STRING)
    private Answer petsAnswer;

    private @Nullable Integer guestAgeFrom;
    private @Nullable Integer guestAgeUntil;
    private boolean caresForAllergies;
    private @Nullable LocalDate approvedFrom;
    private @Nullable LocalDate approvedUntil;
    private String approvedBy;
    private boolean active;

    @Lob
    private String lists;

    private boolean ready;
    private String petKinds;
    private String nameKey;
    private String readingKey;
    private String latinKey;
    private String contactKey;
    private String sortKey;
    private String latinSort;
    private LocalDate approvalSort;

    @ElementCollection
    @CollectionTable(name = "host_family_person", joinColumns = @JoinColumn(name = "host_family_id"))
    @Column(name = "person_id")
    private Set<String> persons = new HashSet<>();

    /** For JPA. */
    protected HostFamily() {}

    public HostFamily(HostFamilyId id, HostFamilyDetails details) {
        super(id);
        change(details);
    }

    /**
     * Says everything anew.
     *
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     */
    @Override
    public final void change(HostFamilyDetails details) {
        HostRules.refuseContradictions(details);
        name = details.name();
        reading = details.reading();
        latin = details.latin();
        representativeId = details.representative() == null
                ? null
                : details.representative().toString();
        district = details.district();
        minutesToMeetingPoint = details.minutesToMeetingPoint();
        guestBeds = details.guestBeds();
        guestRooms = details.guestRooms();
        guestWish = details.guestWish();
        guestAgeFrom = details.guestAgeFrom();
        guestAgeUntil = details.guestAgeUntil();
        smoking = details.smoking();
        petsAnswer = details.petsAnswer();
        caresForAllergies = details.caresForAllergies();
        approvedFrom = details.approvedFrom();
        approvedUntil = details.approvedUntil();
        approvedBy = details.approvedBy();
        active = details.active();
        lists = SealedJson.write(place(), FamilyLists.of(details));
        index(details);
    }

    private String place() {
        return "host_family/" + key();
    }

    public HostFamilyId id() {
        return HostFamilyId.of(key());
    }

    @Override
    public HostFamilyDetails details() {
        var stored = SealedJson.read(FamilyLists.class, place(), lists);
        return new HostFamilyDetails(
                name,
                reading,
                latin,
                representativeId == null ? null : PersonId.of(representativeId),
                district,
                stored.address(),
                stored.phone(),
                stored.email(),
                minutesToMeetingPoint,
                guestBeds,
                guestRooms,
                guestWish,
                guestAgeFrom,
                guestAgeUntil,
                smoking,
                petsAnswer,
                stored.pets(),
                stored.dietsServed(),
                caresForAllergies,
                stored.faithServed(),
                stored.languages(),
                stored.interests(),
                stored.members(),
                stored.away(),
                approvedFrom,
                approvedUntil,
                approvedBy,
                stored.history(),
                stored.openQuestions(),
                active,
                stored.note(),
                stored.letter());
    }

    public HostFamilyEntry entry() {
        return new HostFamilyEntry(id(), version(), details());
    }

    public HostFamilyRow row() {
        var stored = SealedJson.read(FamilyLists.class, place(), lists);
        return new HostFamilyRow(
                id(),
                version(),
                name,
                reading,
                latin,
                district,
                guestBeds,
                petsAnswer,
                stored.pets().stream().map(Pet::animal).distinct().toList(),
                smoking,
                approvedFrom,
                approvedUntil,
                stored.openQuestions().size(),
                ready,
                active);
    }

    /** Keeps beside the record what lists filter and sort by. */
    private void index(HostFamilyDetails details) {
        ready = details.readyForMatching();
        petKinds = details.pets().stream()
                .map(pet -> pet.animal().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(",", ",", ","));
        var keys = FamilyKeys.of(details);
        nameKey = keys.name();
        readingKey = keys.reading();
        latinKey = keys.latin();
        contactKey = SecretKeys.ofThisServer().trace(keys.contact());
        sortKey = keys.sort();
        latinSort = keys.latinSort();
        approvalSort = approvedUntil == null ? NEVER : approvedUntil;
        var named = details.persons().stream().map(PersonId::toString).collect(Collectors.toSet());
        persons.retainAll(named);
        persons.addAll(named);
        foundBy(Stream.concat(
                        Stream.of(name, reading, latin, district),
                        details.members().stream().map(Member::name))
                .toArray(String[]::new));
    }
}
