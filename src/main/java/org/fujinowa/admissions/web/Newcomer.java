package org.fujinowa.admissions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.util.List;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.Sex;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.RecordForm;
import org.jspecify.annotations.Nullable;

/** Somebody who is not in the register of people yet and is entered together with their part. */
@Named
@RequestScoped
public class Newcomer {

    private static final String FORM = "edit.admissions.newcomer";
    private static final List<String> NAMES = List.of("familyName", "givenName", "familyLatin", "givenLatin");

    @Inject
    private PeopleRegister people;

    @Inject
    private Validator validator;

    @Inject
    private Messages messages;

    private List<PersonRow> similar = List.of();

    /** What is typed of them. */
    @SuppressWarnings("unchecked")
    public RecordForm<PersonDetails> getForm() {
        return (RecordForm<PersonDetails>) FacesContext.getCurrentInstance()
                .getViewRoot()
                .getAttributes()
                .computeIfAbsent(FORM, any -> {
                    var form = RecordForm.empty(PersonDetails.class, "people.person");
                    form.put("sex", Sex.UNSTATED.name());
                    return form;
                });
    }

    /** Whether anything of a name is typed. */
    public boolean isBegun() {
        return NAMES.stream().anyMatch(name -> !isBlank(getForm().get(name)));
    }

    /** Who is in the register and may be the newcomer. */
    public List<PersonRow> getSimilar() {
        return similar;
    }

    /**
     * The newcomer as typed.
     *
     * @throws RuleViolation if nobody is typed, something typed cannot be, or somebody in the register may be the same and
     *     nobody has said that this is another
     */
    PersonDetails read() {
        if (!isBegun()) {
            throw new RuleViolation("admissions.person.missing");
        }
        var reading = getForm().read(validator);
        if (reading.record().isEmpty()) {
            var first = reading.problems().get(0);
            reading.problems().stream().skip(1).forEach(problem -> messages.addAt(problem.field(), problem.broken()));
            if (first.path().isEmpty()) {
                throw first.broken();
            }
            messages.addAt(first.field(), first.broken());
            throw new RuleViolation("admissions.person.not-yet");
        }
        var details = reading.record().get();
        if (!saidToBeAnother()) {
            similar = people.similar(details);
            if (!similar.isEmpty()) {
                throw new RuleViolation("people.similar.text");
            }
        }
        return details;
    }

    private static boolean saidToBeAnother() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("anyway");
    }

    private static boolean isBlank(@Nullable Object typed) {
        return typed == null || typed.toString().isBlank();
    }
}
