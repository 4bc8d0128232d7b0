package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.PersonRequestId;
import org.fujinowa.people.service.PersonErasing;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.Messages;

/** On the page of a request for deletion: what can be deleted now, what holds the rest back, and the deed itself. */
@Named("erasePage")
@RequestScoped
public class ErasePage {

    @Inject
    private PersonErasing erasing;

    @Inject
    private Messages messages;

    /** Forgets contacts and note if that button was pressed, then shows the request anew. */
    public void act() throws IOException {
        if (!"contacts".equals(Asked.of("forget"))) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var version = Asked.of("person-version");
        try {
            erasing.forgetContacts(
                    PersonId.of(Asked.of("person")), version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
            messages.done("people.erase.done");
        } catch (ConcurrentChange overtaken) {
            context.getFlash().setKeepMessages(true);
            messages.warn("shared.changed-by-others");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("request-view?id=" + PersonRequestId.of(Asked.of("id")));
    }

    /** Whether that person is in the register. */
    public boolean knows(String person) {
        return known(person).isPresent();
    }

    /** Whether there is anything that can be deleted now. */
    public boolean hasContacts(String person) {
        return known(person)
                .filter(now -> !now.value().equals(now.value().withoutContacts()))
                .isPresent();
    }

    /** The version of the person's record. */
    public long version(String person) {
        return known(person).map(Versioned::version).orElse(0L);
    }

    private Optional<Versioned<PersonDetails>> known(String person) {
        return person.isEmpty() ? Optional.empty() : erasing.known(PersonId.of(person));
    }

    /** What keeps the record from being removed as a whole. */
    public List<PersonPointer> holding(String person) {
        return erasing.holding(PersonId.of(person));
    }
}
