package org.fujinowa.hosting.rest;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A host family on the wire: its own type, so that renaming a component inside never breaks a client.
 *
 * @param id its identity, may be left out by the caller
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
 * @param letter what the family writes to its guests about itself, may be empty
 */
public record HostFamilyJson(
        @Nullable HostFamilyId id,
        String name,
        String reading,
        String latin,
        @Nullable PersonId representative,
        String district,
        String address,
        String phone,
        String email,
        @Nullable Integer minutesToMeetingPoint,
        int guestBeds,
        int guestRooms,
        GuestWish guestWish,
        @Nullable Integer guestAgeFrom,
        @Nullable Integer guestAgeUntil,
        Smoking smoking,
        Answer petsAnswer,
        List<Pet> pets,
        List<Diet> dietsServed,
        boolean caresForAllergies,
        List<FaithNeed> faithServed,
        List<LanguageSkill> languages,
        List<String> interests,
        List<Member> members,
        List<Away> away,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedUntil,
        String approvedBy,
        List<HostedBefore> history,
        List<OpenQuestion> openQuestions,
        boolean active,
        String note,
        String letter) {

    static HostFamilyJson of(HostFamilyId id, HostFamilyDetails details) {
        return new HostFamilyJson(
                id,
                details.name(),
                details.reading(),
                details.latin(),
                details.representative(),
                details.district(),
                details.address(),
                details.phone(),
                details.email(),
                details.minutesToMeetingPoint(),
                details.guestBeds(),
                details.guestRooms(),
                details.guestWish(),
                details.guestAgeFrom(),
                details.guestAgeUntil(),
                details.smoking(),
                details.petsAnswer(),
                details.pets(),
                details.dietsServed(),
                details.caresForAllergies(),
                details.faithServed(),
                details.languages(),
                details.interests(),
                details.members(),
                details.away(),
                details.approvedFrom(),
                details.approvedUntil(),
                details.approvedBy(),
                details.history(),
                details.openQuestions(),
                details.active(),
                details.note(),
                details.letter());
    }

    HostFamilyDetails details() {
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
}
