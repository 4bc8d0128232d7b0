package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.MemberAnswers;
import org.fujinowa.welcome.OfferPart;

/** /home/members: who lives there. */
@Named
@RequestScoped
public class HomeMembersPage extends StepPage<MemberAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.MEMBERS;
    }
}
