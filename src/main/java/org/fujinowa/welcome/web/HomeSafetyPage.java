package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.SafetyAnswers;

/** /home/safety: how safe the home is. */
@Named
@RequestScoped
public class HomeSafetyPage extends StepPage<SafetyAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.SAFETY;
    }
}
