package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.PersonRequestRow;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk the requests about somebody's data that are due within a week, or late. */
@ApplicationScoped
class RequestDeskCards implements DeskCards {

    private static final int SOON = 7;

    private PersonRequestRegister requests;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected RequestDeskCards() {}

    @Inject
    RequestDeskCards(PersonRequestRegister requests, CurrentCaller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.MANAGE_PEOPLE)) {
            return List.of();
        }
        return requests.openUntil(today.plusDays(SOON)).stream()
                .map(request -> task(request, today))
                .toList();
    }

    private static DeskTask task(PersonRequestRow request, LocalDate today) {
        return new DeskTask(
                DeskShelf.DEADLINES,
                request.dueOn(),
                "people.desk.request",
                List.of(word(request.kind()), request.name()),
                "people.desk.open",
                "/people/request-view?id=" + request.id(),
                !request.dueOn().isAfter(today));
    }

    private static Choice word(PersonRequestKind kind) {
        var key = Kebab.key(kind);
        return new Choice(
                "", Texts.in(Language.JA).of(key), Texts.in(Language.EN).of(key));
    }
}
