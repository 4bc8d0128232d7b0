package org.fujinowa.emergency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.emergency.service.OwnEmergency;
import org.fujinowa.people.Allergy;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** /leader/card?c=…: what the code of a card opens for a leader, for some minutes. */
@Named("emergencyCard")
@RequestScoped
public class EmergencyCardPage {

    @Inject
    private OwnEmergency own;

    private @Nullable PersonCard card;

    /** Opens the card of the address; a code that opens nothing is said on the page. */
    public void open() {
        try {
            card = own.card(NamedDelegation.asked("c"));
        } catch (RuleViolation unknown) {
            card = null;
        }
    }

    /** Whose card it is; null if the code opens nothing. */
    public @Nullable PersonCard getCard() {
        return card;
    }

    /** What an allergy is to, in both languages. */
    public String both(Allergy allergy) {
        return allergy.subjectIn(Language.JA) + " / " + allergy.subjectIn(Language.EN);
    }
}
