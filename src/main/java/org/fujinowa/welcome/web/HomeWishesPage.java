package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.WishAnswers;

/** /home/wishes: whom the family would like to receive. */
@Named
@RequestScoped
public class HomeWishesPage extends StepPage<WishAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.WISHES;
    }
}
