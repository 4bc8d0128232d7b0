package org.fujinowa.hosting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.RecordForm;
import org.jspecify.annotations.Nullable;

/**
 * /hosting/family-edit: add a host family or change one. Open questions are answered here: their words are read, the answers
 * corrected, and the box ticked. A family that may be in the register already is shown before it is added.
 */
@Named
@RequestScoped
public class FamilyEditPage extends EditPage<HostFamilyDetails> {

    /** The box that is ticked to say that a similar family is another one. */
    private static final String ANOTHER = "anyway";

    @Inject
    private HostRegister register;

    @Inject
    private PeopleRegister people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LookedAt lookedAt;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    private List<HostFamilyRow> similar = List.of();

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_HOSTS);
    }

    @Override
    protected Class<HostFamilyDetails> type() {
        return HostFamilyDetails.class;
    }

    @Override
    protected String kind() {
        return "HostFamily";
    }

    @Override
    protected String labels() {
        return "hosting.family";
    }

    @Override
    protected String viewPage() {
        return "/hosting/family-view";
    }

    @Override
    protected void prefill(RecordForm<HostFamilyDetails> form) {
        form.put("guestBeds", 1);
        form.put("guestRooms", 1);
        form.put("guestWish", GuestWish.ANY.name());
        form.put("smoking", Smoking.NONE.name());
        form.put("petsAnswer", Answer.NOT_ANSWERED.name());
        form.put("active", true);
        form.addRow("members");
        form.addRow("members");
    }

    @Override
    protected Versioned<HostFamilyDetails> read(String id) {
        return register.look(HostFamilyId.of(id));
    }

    @Override
    public void save() throws IOException {
        var form = getForm();
        var questions = form.get("openQuestions");
        try {
            lookedAt.settle(form);
            leaveOutEmptyMembers(form);
            super.save();
        } catch (RuleViolation broken) {
            messages.add(broken);
        } finally {
            // Whatever was not saved is still on the page, as it was.
            if (!FacesContext.getCurrentInstance().getResponseComplete()) {
                form.put("openQuestions", questions);
            }
        }
    }

    /** The menu for the sex always says something; a row that says nothing else is empty. */
    private static void leaveOutEmptyMembers(RecordForm<HostFamilyDetails> form) {
        for (var member : (List<?>) Objects.requireNonNull(form.get("members"))) {
            @SuppressWarnings("unchecked")
            var row = (RecordForm<Member>) member;
            var empty = Stream.of("name", "relation", "birthDate")
                    .allMatch(name -> Objects.toString(row.get(name), "").isBlank());
            row.put("sex", empty ? null : Objects.requireNonNullElse(row.get("sex"), Sex.UNSTATED.name()));
        }
    }

    @Override
    protected Object add(HostFamilyDetails details) {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (!asked.containsKey(ANOTHER)) {
            similar = register.similar(details);
            if (!similar.isEmpty()) {
                throw new RuleViolation("hosting.similar.text");
            }
        }
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, HostFamilyDetails details) {
        register.change(HostFamilyId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof PersonId id ? people.get(id).value().writtenName() : super.shown(name, value);
    }

    /** Which families are in the register and may be the one that was about to be added. */
    public List<HostFamilyRow> getSimilar() {
        return similar;
    }

    /** What can be chosen there, what nobody was asked first. */
    public List<Sex> getSexes() {
        return List.of(Sex.UNSTATED, Sex.FEMALE, Sex.MALE, Sex.OTHER);
    }

    /** What a question is about. */
    public String field(String field) {
        return QuestionField.of(field, texts);
    }
}
