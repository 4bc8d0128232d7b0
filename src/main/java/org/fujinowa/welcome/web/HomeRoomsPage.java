package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fujinowa.welcome.RoomAnswers;
import org.fujinowa.welcome.OfferPart;

/** /home/rooms: where guests sleep. */
@Named
@RequestScoped
public class HomeRoomsPage extends StepPage<RoomAnswers> {

    @Override
    public OfferPart getPart() {
        return OfferPart.ROOMS;
    }
}
