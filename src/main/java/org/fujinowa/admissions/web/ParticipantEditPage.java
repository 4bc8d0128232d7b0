package org.fujinowa.admissions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * /admissions/participant-edit: add a participant or change one. A new one is chosen from the register of people, or entered
 * there together with the part. Open questions are answered here: their words are read, the answers corrected, and the box
 * ticked.
 */
@Named
@RequestScoped
public class ParticipantEditPage extends EditPage<ParticipantDetails> {

    @Inject
    private ParticipantRegister register;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private PeopleRegister people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Newcomer newcomer;

    @Inject
    private LookedAt lookedAt;

    @Inject
    private HardFacts hardFacts;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    private @Nullable PersonDetails entering;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PARTICIPANTS);
    }

    @Override
    protected Class<ParticipantDetails> type() {
        return ParticipantDetails.class;
    }

    @Override
    protected String kind() {
        return "Participant";
    }

    @Override
    protected String labels() {
        return "admissions.participant";
    }

    @Override
    protected String viewPage() {
        return "/admissions/participant-view";
    }

    @Override
    protected void prefill(RecordForm<ParticipantDetails> form) {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        form.put("delegation", asked.getOrDefault("delegation", ""));
        form.put("person", asked.getOrDefault("person", ""));
        form.put("role", ParticipantRole.STUDENT.name());
        form.put("allergyAnswer", Answer.NOT_ANSWERED.name());
        form.put("dietAnswer", Answer.NOT_ANSWERED.name());
        form.put("faithAnswer", Answer.NOT_ANSWERED.name());
        form.put("childWish", ChildWish.ANY.name());
    }

    @Override
    protected Versioned<ParticipantDetails> read(String id) {
        return register.look(ParticipantId.of(id));
    }

    @Override
    public void save() throws IOException {
        var form = getForm();
        var questions = form.get("openQuestions");
        var person = form.get("person");
        try {
            lookedAt.settle(form);
            if (isNew() && isBlank(person)) {
                entering = newcomer.read();
                form.put("person", PersonId.next().toString());
            }
            super.save();
        } catch (RuleViolation broken) {
            messages.add(broken);
        } finally {
            // Whatever was not saved is still on the page, as it was.
            if (!FacesContext.getCurrentInstance().getResponseComplete()) {
                form.put("openQuestions", questions);
                form.put("person", person);
            }
        }
    }

    @Override
    protected Object add(ParticipantDetails details) {
        return entering == null ? register.add(details) : register.addNewcomer(entering, details);
    }

    @Override
    protected void change(String id, long version, ParticipantDetails details) {
        register.change(ParticipantId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof DelegationId id) {
            return words.of(id, getDelegations());
        }
        if (value instanceof PersonId id) {
            return people.get(id).value().writtenName();
        }
        return value instanceof Allergy allergy ? hardFacts.sentence(allergy) : super.shown(name, value);
    }

    /** What can be chosen there. */
    public List<Choice> getDelegations() {
        return delegations.choices();
    }

    /** What a question is about. */
    public String field(String field) {
        return QuestionField.of(field, texts);
    }

    private static boolean isBlank(@Nullable Object typed) {
        return typed == null || typed.toString().isBlank();
    }
}
