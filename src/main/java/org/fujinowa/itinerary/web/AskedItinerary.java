package org.fujinowa.itinerary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.service.ItineraryPlanning;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Of which delegation, and of which day, the address asks. */
@Named("askedItinerary")
@RequestScoped
public class AskedItinerary {

    @Inject
    private DelegationRegister delegations;

    @Inject
    private ParticipantRegister participants;

    @Inject
    private ItineraryPlanning planning;

    private String stop = "";
    private @Nullable DelegationId id;
    private @Nullable DelegationDetails details;
    private @Nullable List<ParticipantEntry> group;

    @PostConstruct
    void open() {
        try {
            id = DelegationId.of(parameter("id"));
            details = delegations.get(id).value();
        } catch (NoSuchRecord noDelegation) {
            openAt(parameter("id"));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Itinerary");
        }
    }

    /** Whoever has just saved a stop comes with its identity. */
    private void openAt(String stopId) {
        id = planning.get(StopId.of(stopId)).value().delegation();
        stop = stopId;
        details = delegations.get(id).value();
    }

    /** The identity of the stop that the address names, empty if it does not. */
    public String getStop() {
        return stop.isEmpty() ? parameter("stop") : stop;
    }

    /** A parameter of the request, empty if it is missing. */
    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "")
                .strip();
    }

    /** A day that the address names, if it does. */
    static Optional<LocalDate> day(String name) {
        try {
            return Optional.of(parameter(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The delegation. */
    public DelegationId delegation() {
        if (id == null) {
            throw new NoSuchRecord("Itinerary");
        }
        return id;
    }

    /** The delegation's identity as text. */
    public String getId() {
        return delegation().toString();
    }

    /** What the register says of the delegation. */
    public DelegationDetails getDetails() {
        if (details == null) {
            throw new NoSuchRecord("Itinerary");
        }
        return details;
    }

    /** Everybody in it who has not withdrawn. */
    public List<ParticipantEntry> getGroup() {
        if (group == null) {
            group = participants.ofDelegation(delegation()).stream()
                    .filter(entry -> !entry.details().withdrawn())
                    .toList();
        }
        return group;
    }

    /** The same as lines of a menu. */
    public List<Choice> getPeople() {
        return getGroup().stream().map(AskedItinerary::choice).toList();
    }

    /** Those who may be in charge of a stop. */
    public List<Choice> getLeaders() {
        return getGroup().stream()
                .filter(entry -> entry.details().role() == ParticipantRole.LEADER)
                .map(AskedItinerary::choice)
                .toList();
    }

    private static Choice choice(ParticipantEntry entry) {
        return new Choice(
                entry.id().toString(),
                entry.person().writtenName(),
                entry.person().writtenName());
    }
}
