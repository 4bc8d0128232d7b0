package org.fujinowa.admissions.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.people.Answer;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.shared.RuleViolation;

/** What a record of a participant must not contradict. Each rule is a method and the key of its sentence. */
public final class AdmissionRules {

    private AdmissionRules() {}

    /** @throws RuleViolation if the details contradict themselves */
    static void refuseContradictions(ParticipantDetails details) {
        answersSayWhatIsListed(details, details.allergyAnswer(), details.allergies(), "allergies");
        answersSayWhatIsListed(details, details.dietAnswer(), details.diets(), "diets");
        answersSayWhatIsListed(details, details.faithAnswer(), details.faithNeeds(), "faith-needs");
    }

    /**
     * A home stay of one's own lies within the delegation's, or within the whole visit where the delegation has no home
     * stay with dates.
     *
     * @throws RuleViolation {@code admissions.stay-outside-delegation}, or {@code stay.departure-not-after-arrival}
     */
    public static void staysWithinTheDelegation(ParticipantDetails details, DelegationDetails delegation) {
        if (details.stayFrom() == null && details.stayUntil() == null) {
            return;
        }
        var first = Objects.requireNonNullElse(delegation.homeStayFrom(), delegation.arrival());
        var last = Objects.requireNonNullElse(delegation.homeStayUntil(), delegation.departure());
        var from = Objects.requireNonNullElse(details.stayFrom(), first);
        var until = Objects.requireNonNullElse(details.stayUntil(), last);
        if (from.isBefore(first) || until.isAfter(last)) {
            throw new RuleViolation("admissions.stay-outside-delegation", first, last);
        }
        refuseNoNight(from, until);
    }

    private static void refuseNoNight(LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            throw new RuleViolation("admissions.stay-without-night", from, until);
        }
    }

    /** "Yes" with an empty list is allowed only while a person still has to look at what was written. */
    private static void answersSayWhatIsListed(ParticipantDetails details, Answer answer, List<?> listed, String what) {
        if (answer == Answer.SOME && listed.isEmpty() && details.openQuestions().isEmpty()) {
            throw new RuleViolation("admissions.%s-not-named".formatted(what));
        }
        if (answer != Answer.SOME && !listed.isEmpty()) {
            throw new RuleViolation("admissions.%s-without-answer".formatted(what));
        }
    }
}
