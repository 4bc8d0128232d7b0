package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.people.service.PersonMerges;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /people/person-view: somebody with all roles over the years. */
@Named
@RequestScoped
public class PersonViewPage extends ViewPage<PersonDetails> {

    @Inject
    private PeopleRegister register;

    @Inject
    private PersonMerges merges;

    @Inject
    private Ages ages;

    @Inject
    private Clock clock;

    /** Whose record has ended in another one is shown there. */
    @Override
    public void open() {
        try {
            super.open();
        } catch (NoSuchRecord gone) {
            var now = merges.nowIn(known(gone)).orElseThrow(() -> gone);
            try {
                var context = FacesContext.getCurrentInstance();
                context.getExternalContext().redirect("person-view?id=" + now);
                context.responseComplete();
            } catch (IOException unsent) {
                throw new UncheckedIOException(unsent);
            }
        }
    }

    private static PersonId known(NoSuchRecord gone) {
        try {
            return PersonId.of(Asked.of("id"));
        } catch (RuleViolation unreadable) {
            throw gone;
        }
    }

    @Override
    protected Versioned<PersonDetails> read(String id) {
        return register.look(PersonId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(PersonId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/people/people";
    }

    /** How old the person is today; empty if the birth date is not known. */
    public String getAge() {
        return ages.on(getDetails(), LocalDate.now(clock));
    }

    /** The grade in a Japanese school today, and when the person comes of age, each if it applies. */
    public List<String> getStages() {
        return ages.stages(getDetails(), LocalDate.now(clock));
    }
}
