package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.RoomAnswers;

/** /home/rooms: where guests sleep. */
@Named
@RequestScoped
public class HomeRoomsPage extends StepPage<RoomAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.ROOMS;
    }
}
