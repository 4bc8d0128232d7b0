package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.people.PersonRequestDetails;
import org.fujinowa.people.PersonRequestId;
import org.fujinowa.people.service.PersonRequestRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.jspecify.annotations.Nullable;

/** /people/request-edit: write down what somebody asked for, and how it was answered. */
@Named("requestEditPage")
@RequestScoped
public class RequestEditPage extends EditPage<PersonRequestDetails> {

    @Inject
    private PersonRequestRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PersonChoice choice;

    @Inject
    private Clock clock;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PEOPLE);
    }

    @Override
    protected Class<PersonRequestDetails> type() {
        return PersonRequestDetails.class;
    }

    @Override
    protected String kind() {
        return "PersonRequest";
    }

    @Override
    protected String labels() {
        return "people.request";
    }

    @Override
    protected String viewPage() {
        return "/people/request-view";
    }

    @Override
    protected void prefill(RecordForm<PersonRequestDetails> form) {
        form.put("person", Asked.of("person"));
        form.put("receivedOn", LocalDate.now(clock));
    }

    @Override
    protected Versioned<PersonRequestDetails> read(String id) {
        return register.look(PersonRequestId.of(id));
    }

    @Override
    protected Object add(PersonRequestDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, PersonRequestDetails details) {
        register.change(PersonRequestId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return "person".equals(name) ? choice.name(value) : super.shown(name, value);
    }
}
