package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.Sex;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;

/** /people/person-edit: add somebody or change what is said of them. Who may be in already is shown before they are added. */
@Named
@RequestScoped
public class PersonEditPage extends EditPage<PersonDetails> {

    @Inject
    private PeopleRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Doubt doubt;

    private List<PersonRow> similar = List.of();

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PEOPLE);
    }

    @Override
    protected Class<PersonDetails> type() {
        return PersonDetails.class;
    }

    @Override
    protected String kind() {
        return "Person";
    }

    @Override
    protected String labels() {
        return "people.person";
    }

    @Override
    protected String viewPage() {
        return "/people/person-view";
    }

    @Override
    protected void prefill(RecordForm<PersonDetails> form) {
        form.put("sex", Sex.UNSTATED.name());
    }

    @Override
    protected Versioned<PersonDetails> read(String id) {
        return register.look(PersonId.of(id));
    }

    @Override
    protected Object add(PersonDetails details) {
        if (!doubt.isSettled()) {
            similar = register.similar(details);
            if (!similar.isEmpty()) {
                throw new RuleViolation("people.similar.text");
            }
        }
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, PersonDetails details) {
        register.change(PersonId.of(id), version, details);
    }

    /** Who is in the register and may be the person who was about to be added. */
    public List<PersonRow> getSimilar() {
        return similar;
    }
}
