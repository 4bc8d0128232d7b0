package org.fujinowa.admissions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.ViewPage;
import org.jspecify.annotations.Nullable;

/** /admissions/participant-view: somebody's part in a delegation, what decides over safety first. */
@Named
@RequestScoped
public class ParticipantViewPage extends ViewPage<ParticipantDetails> {

    @Inject
    private ParticipantRegister register;

    @Inject
    private PeopleRegister people;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private HardFacts hardFacts;

    @Inject
    private CurrentTexts texts;

    private @Nullable PersonDetails person;
    private @Nullable DelegationDetails delegation;

    @Override
    protected Versioned<ParticipantDetails> read(String id) {
        return register.look(ParticipantId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(ParticipantId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/admissions/participants";
    }

    /** Who it is. */
    public PersonDetails getPerson() {
        if (person == null) {
            person = people.get(getDetails().person()).value();
        }
        return person;
    }

    /** In what they take part. */
    public DelegationDetails getDelegation() {
        if (delegation == null) {
            delegation = delegations.get(getDetails().delegation()).value();
        }
        return delegation;
    }

    /** Whether the answers about health were forgotten by the rule of retention. */
    public boolean isForgotten() {
        return getForgottenOn() != null;
    }

    /** When they were; null if they are there. */
    public @Nullable LocalDate getForgottenOn() {
        return register.healthForgottenOn(ParticipantId.of(getId())).orElse(null);
    }

    /** What a kitchen and a home must know. */
    public List<HardFacts.HardFact> getFacts() {
        return hardFacts.of(getDetails());
    }

    /** The first night in a home; null if that is not settled. */
    public @Nullable LocalDate getStayFrom() {
        var own = getDetails().stayFrom();
        return own == null ? getDelegation().homeStayFrom() : own;
    }

    /** The morning after the last night in a home; null if that is not settled. */
    public @Nullable LocalDate getStayUntil() {
        var own = getDetails().stayUntil();
        return own == null ? getDelegation().homeStayUntil() : own;
    }

    /** How old the person is on arrival; empty if the birth date is not known. */
    public String getAge() {
        var age = getPerson()
                .ageOn(Objects.requireNonNullElse(getStayFrom(), getDelegation().arrival()));
        return age.isPresent() ? texts.of("admissions.age-on-arrival", age.getAsInt()) : "";
    }

    /** What a question is about. */
    public String field(OpenQuestion question) {
        return QuestionField.of(question.field(), texts);
    }
}
