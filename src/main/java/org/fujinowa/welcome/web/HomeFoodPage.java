package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.FoodAnswers;
import org.fujinowa.welcome.OfferPart;

/** /home/food: for whom the family can cook. */
@Named
@RequestScoped
public class HomeFoodPage extends StepPage<FoodAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.FOOD;
    }
}
