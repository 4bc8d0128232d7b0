package org.fujinowa.hosting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * What a host family tells about itself and what the association knows of it.
 *
 * @param name the household's name as written
 * @param reading its name in kana
 * @param latin its name in Latin letters
 * @param representative the person we write to, in the register of people, if entered there
 * @param district the part of town, enough for matching, may be empty
 * @param address where the home is
 * @param phone how it is reached
 * @param email may be empty
 * @param minutesToMeetingPoint by car to the usual meeting point, if told
 * @param guestBeds how many guests can sleep there at once
 * @param guestRooms in how many rooms
 * @param guestWish whom the family would rather receive; a rule where it says female or male
 * @param guestAgeFrom the youngest guest the family would like, in years, if it has a wish
 * @param guestAgeUntil the oldest guest the family would like, in years, if it has a wish
 * @param smoking whether and where somebody smokes
 * @param petsAnswer whether pets were asked and answered
 * @param pets each kind of pet
 * @param dietsServed diets for which the family can cook
 * @param caresForAllergies whether the family can cook for somebody with a severe food allergy
 * @param faithServed needs of faith that the family can meet
 * @param languages languages spoken in the family
 * @param interests hobbies and interests, in words
 * @param members everybody who lives there
 * @param away nights on which nobody can be received
 * @param approvedFrom since when the approval holds, if approved
 * @param approvedUntil the first day on which it no longer holds
 * @param approvedBy who approved, in words
 * @param history stays given before
 * @param openQuestions what a person must look at before matching
 * @param active whether the family is still in the programme
 * @param note anything else, may be empty
 * @param letter what the family writes to its guests about itself, in its own words and languages, may be empty
 */
public record HostFamilyDetails(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String reading,
        @Size(max = 100) String latin,
        @Nullable PersonId representative,
        @Size(max = 100) String district,
        @Sensitive @Size(max = 300) String address,
        @Sensitive @Size(max = 60) String phone,
        @Sensitive @Email @Size(max = 200) String email,
        @Nullable @Min(0) @Max(600) Integer minutesToMeetingPoint,
        @Min(0) @Max(60) int guestBeds,
        @Min(0) @Max(60) int guestRooms,
        @NotNull GuestWish guestWish,
        @Nullable @Min(0) @Max(120) Integer guestAgeFrom,
        @Nullable @Min(0) @Max(120) Integer guestAgeUntil,
        @NotNull Smoking smoking,
        @NotNull Answer petsAnswer,
        List<@Valid Pet> pets,
        List<Diet> dietsServed,
        boolean caresForAllergies,
        List<FaithNeed> faithServed,
        List<@Valid LanguageSkill> languages,
        List<@Size(max = 60) String> interests,
        @Sensitive List<@Valid Member> members,
        List<@Valid Away> away,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedUntil,
        @Size(max = 200) String approvedBy,
        List<@Valid HostedBefore> history,
        @Sensitive List<@Valid OpenQuestion> openQuestions,
        boolean active,
        @Sensitive @Size(max = 2000) String note,
        @Sensitive @Size(max = 3000) String letter)
        implements Serializable {

    public HostFamilyDetails {
        pets = List.copyOf(pets);
        dietsServed = List.copyOf(dietsServed);
        faithServed = List.copyOf(faithServed);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        members = List.copyOf(members);
        away = List.copyOf(away);
        history = List.copyOf(history);
        openQuestions = List.copyOf(openQuestions);
    }

    /** The same family, which can receive nobody on these nights. */
    public HostFamilyDetails awayOn(List<Away> nights) {
        return new HostFamilyDetails(
                name,
                reading,
                latin,
                representative,
                district,
                address,
                phone,
                email,
                minutesToMeetingPoint,
                guestBeds,
                guestRooms,
                guestWish,
                guestAgeFrom,
                guestAgeUntil,
                smoking,
                petsAnswer,
                pets,
                dietsServed,
                caresForAllergies,
                faithServed,
                languages,
                interests,
                members,
                nights,
                approvedFrom,
                approvedUntil,
                approvedBy,
                history,
                openQuestions,
                active,
                note,
                letter);
    }

    /** The same family, whose record names other records of the same people. */
    public HostFamilyDetails naming(@Nullable PersonId representative, List<Member> members) {
        return new HostFamilyDetails(
                name,
                reading,
                latin,
                representative,
                district,
                address,
                phone,
                email,
                minutesToMeetingPoint,
                guestBeds,
                guestRooms,
                guestWish,
                guestAgeFrom,
                guestAgeUntil,
                smoking,
                petsAnswer,
                pets,
                dietsServed,
                caresForAllergies,
                faithServed,
                languages,
                interests,
                members,
                away,
                approvedFrom,
                approvedUntil,
                approvedBy,
                history,
                openQuestions,
                active,
                note,
                letter);
    }

    /** Everybody of the register of people whom this record names: the representative and members. */
    public Set<PersonId> persons() {
        return Stream.concat(Stream.ofNullable(representative), members.stream().map(Member::person))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the approval holds on that night. */
    public boolean approvedOn(LocalDate night) {
        return approvedFrom != null
                && approvedUntil != null
                && !night.isBefore(approvedFrom)
                && night.isBefore(approvedUntil);
    }

    /** Whether everything that decides over safety has been answered and understood. */
    public boolean readyForMatching() {
        return openQuestions.isEmpty() && petsAnswer != Answer.NOT_ANSWERED && active;
    }

    /** Whether the family could receive somebody on that night. */
    public boolean freeOn(LocalDate night) {
        return active && away.stream().noneMatch(time -> time.nights().includes(night));
    }

    /**
     * How many people aged 18 or older are known to live there on that day. A member whose birth date is not known counts
     * only where the {@linkplain Member#adultByRelation() relation} leaves no doubt, so that a home is rather taken for one
     * with too few adults, and somebody asks, than the other way round.
     */
    public int adultsOn(LocalDate day) {
        return (int) members.stream().filter(member -> member.adultOn(day)).count();
    }

    /** Whether fewer than two adults are known to live there on that day: a home with one adult, or we have not asked. */
    public boolean oneAdultHomeOn(LocalDate day) {
        return adultsOn(day) < 2;
    }

    /** How many guests stayed there in the five calendar years that end with the year of that day. */
    public int guestsInFiveYearsTo(LocalDate day) {
        return history.stream()
                .filter(stay -> stay.year() > day.getYear() - 5 && stay.year() <= day.getYear())
                .mapToInt(HostedBefore::guests)
                .sum();
    }
}
