package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRequestDetails;
import org.fujinowa.people.PersonRequestId;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.service.PersonRequestRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /people/request-view: what somebody asked for, and how it was answered; a deletion can be done from here. */
@Named("requestViewPage")
@RequestScoped
public class RequestViewPage extends ViewPage<PersonRequestDetails> {

    @Inject
    private PersonRequestRegister register;

    @Inject
    private Clock clock;

    @Override
    protected Versioned<PersonRequestDetails> read(String id) {
        return register.look(PersonRequestId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(PersonRequestId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/people/requests";
    }

    /** Whether it should have been answered before today. */
    public boolean isLate() {
        var due = getDetails().dueOn();
        return getDetails().isOpen() && due != null && due.isBefore(LocalDate.now(clock));
    }

    /** Whether it asks for a deletion that is still to be done. */
    public boolean isDeletion() {
        return getDetails().kind() == PersonRequestKind.DELETION && getDetails().isOpen();
    }

    /** About whom; empty if nobody of the register is named. */
    public String getPerson() {
        PersonId person = getDetails().person();
        return Objects.toString(person, "");
    }
}
