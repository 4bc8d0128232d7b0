package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.PetAnswers;

/** /home/pets: animals and smoke. */
@Named
@RequestScoped
public class HomePetsPage extends StepPage<PetAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.PETS;
    }
}
