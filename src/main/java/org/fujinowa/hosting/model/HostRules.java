package org.fujinowa.hosting.model;

import java.util.HashSet;
import java.util.Objects;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Member;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.RuleViolation;

/** What a record of a host family must not contradict. Each rule is a method and the key of its sentence. */
final class HostRules {

    private HostRules() {}

    static void refuseContradictions(HostFamilyDetails details) {
        anApprovalHasTwoDays(details);
        guestRoomsHaveBeds(details);
        petsAreNamedExactlyWhereThereAreSome(details);
        nobodyLivesThereTwice(details);
        theYoungestGuestIsNotOlderThanTheOldest(details);
    }

    /** An approval that never ends, or never began, is none; we rather ask than guess. */
    private static void anApprovalHasTwoDays(HostFamilyDetails details) {
        var from = details.approvedFrom();
        var until = details.approvedUntil();
        if ((from == null) != (until == null)) {
            throw new RuleViolation("hosting.approval-needs-both-days");
        }
        if (from != null && until != null && !from.isBefore(until)) {
            throw new RuleViolation("hosting.approval-ends-before-it-begins", from, until);
        }
    }

    /** Either number may be missing (0): then nothing can be said. */
    private static void guestRoomsHaveBeds(HostFamilyDetails details) {
        if (details.guestBeds() > 0 && details.guestRooms() > details.guestBeds()) {
            throw new RuleViolation("hosting.more-rooms-than-beds", details.guestRooms(), details.guestBeds());
        }
    }

    /** "Yes" without a pet is allowed only while a person still has to look at what was written. */
    private static void petsAreNamedExactlyWhereThereAreSome(HostFamilyDetails details) {
        if (details.petsAnswer() == Answer.SOME
                && details.pets().isEmpty()
                && details.openQuestions().isEmpty()) {
            throw new RuleViolation("hosting.pets-not-named");
        }
        if (details.petsAnswer() != Answer.SOME && !details.pets().isEmpty()) {
            throw new RuleViolation("hosting.pets-without-answer");
        }
    }

    private static void theYoungestGuestIsNotOlderThanTheOldest(HostFamilyDetails details) {
        var youngest = details.guestAgeFrom();
        var oldest = details.guestAgeUntil();
        if (youngest != null && oldest != null && youngest > oldest) {
            throw new RuleViolation("hosting.guest-ages-crossed", youngest, oldest);
        }
    }

    private static void nobodyLivesThereTwice(HostFamilyDetails details) {
        var seen = new HashSet<PersonId>();
        details.members().stream()
                .filter(member -> member.person() != null && !seen.add(Objects.requireNonNull(member.person())))
                .map(Member::name)
                .findFirst()
                .ifPresent(name -> {
                    throw new RuleViolation("hosting.member-twice", name);
                });
    }
}
