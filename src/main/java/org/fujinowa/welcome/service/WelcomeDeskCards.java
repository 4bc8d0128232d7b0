package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk the offers that nobody has looked at, and the families that wait for a call. */
@ApplicationScoped
class WelcomeDeskCards implements DeskCards {

    private OfferDesk offers;
    private HomeNoteDesk notes;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected WelcomeDeskCards() {}

    @Inject
    WelcomeDeskCards(OfferDesk offers, HomeNoteDesk notes, CurrentCaller caller) {
        this.offers = offers;
        this.notes = notes;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.VIEW_HOSTS) || !caller.get().may(Permission.VIEW_PLACEMENTS)) {
            return List.of();
        }
        return Stream.of(
                        task(notes.waiting(), "welcome.desk.calls", "/welcome/notes?waiting=true", true),
                        task(offers.waiting(), "welcome.desk.offers", "/welcome/offers?state=SENT", false))
                .flatMap(List::stream)
                .toList();
    }

    private static List<DeskTask> task(long count, String sentenceKey, String address, boolean urgent) {
        return count == 0
                ? List.of()
                : List.of(new DeskTask(
                        DeskShelf.ANSWERS, null, sentenceKey, List.of(count), "welcome.desk.open", address, urgent));
    }
}
