package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.ContactAnswers;
import org.fujinowa.welcome.OfferPart;

/** /home/contact: where a family lives and how it is reached. */
@Named
@RequestScoped
public class HomeContactPage extends StepPage<ContactAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.CONTACT;
    }
}
