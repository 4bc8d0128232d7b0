package org.fujinowa.welcome.model;

import java.util.Objects;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.PetAnswers;
import org.fujinowa.welcome.RoomAnswers;
import org.fujinowa.welcome.WishAnswers;

/** What a family's answers must not contradict: what the register would refuse is said while the family can mend it. */
public final class OfferRules {

    private OfferRules() {}

    /** @throws RuleViolation if the answers about a subject contradict themselves */
    public static void refuseContradictions(Record answers) {
        if (answers instanceof PetAnswers pets) {
            petsAreAnswered(pets);
        } else if (answers instanceof RoomAnswers rooms && rooms.guestRooms() > rooms.guestBeds()) {
            throw new RuleViolation("hosting.more-rooms-than-beds", rooms.guestRooms(), rooms.guestBeds());
        } else if (answers instanceof WishAnswers wishes) {
            agesAreInOrder(wishes);
        }
    }

    /** No animals must be said; a guest's health may hang on it. */
    private static void petsAreAnswered(PetAnswers pets) {
        if (pets.petsAnswer() == Answer.NOT_ANSWERED) {
            throw new RuleViolation("welcome.pets-not-answered");
        }
        if (pets.petsAnswer() == Answer.SOME && pets.pets().isEmpty()) {
            throw new RuleViolation("hosting.pets-not-named");
        }
        if (pets.petsAnswer() == Answer.NONE && !pets.pets().isEmpty()) {
            throw new RuleViolation("hosting.pets-without-answer");
        }
    }

    private static void agesAreInOrder(WishAnswers wishes) {
        var youngest = wishes.guestAgeFrom();
        var oldest = wishes.guestAgeUntil();
        if (youngest != null && oldest != null && youngest > oldest) {
            throw new RuleViolation(
                    "hosting.guest-ages-crossed", Objects.requireNonNull(youngest), Objects.requireNonNull(oldest));
        }
    }
}
