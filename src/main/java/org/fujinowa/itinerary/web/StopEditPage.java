package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.itinerary.FoundConflict;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.service.ConflictFinding;
import org.fujinowa.itinerary.service.ItineraryPlanning;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /itinerary/stop-edit?delegation=…&amp;day=…&amp;kind=… or ?id=…: one stop of an itinerary. */
@Named
@RequestScoped
public class StopEditPage extends EditPage<TypedStop> {

    @Inject
    private ItineraryPlanning planning;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private ParticipantRegister participants;

    @Inject
    private PlaceRegister places;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    @Inject
    private ConflictFinding conflicts;

    @Inject
    private Validator validator;

    private @Nullable List<FoundConflict> found;
    private @Nullable List<ParticipantEntry> group;
    private @Nullable List<Choice> towns;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_ITINERARIES);
    }

    @Override
    protected Class<TypedStop> type() {
        return TypedStop.class;
    }

    @Override
    protected String kind() {
        return "Stop";
    }

    @Override
    protected String labels() {
        return "itinerary.stop";
    }

    /** The itinerary finds the day by the stop. */
    @Override
    protected String viewPage() {
        return "/itinerary/itinerary";
    }

    private String question() {
        return "id=" + getForm().get("delegation") + "&day=" + getForm().get("day")
                + (isNew() ? "" : "&stop=" + getId());
    }

    @Override
    public String getViewAddress() {
        return getDayAddress();
    }

    /** The day on which the stop stands. */
    public String getDayAddress() {
        return "/itinerary/itinerary?" + question();
    }

    @Override
    protected void prefill(RecordForm<TypedStop> form) {
        var delegation = AskedItinerary.parameter("delegation");
        var details = delegation(delegation);
        var day = AskedItinerary.day("day").orElse(details.arrival());
        var kind = Arrays.stream(StopKind.values())
                .filter(one -> one.name().equals(AskedItinerary.parameter("kind")))
                .findFirst()
                .orElse(StopKind.PROGRAMME);
        form.put("delegation", delegation);
        form.put("kind", kind.name());
        form.put("day", day);
        form.put("untilDay", day);
        form.put("fromHour", kind == StopKind.MEAL ? "12:00" : "9:00");
        form.put("untilHour", kind == StopKind.MEAL ? "13:00" : kind == StopKind.FAMILY_DAY ? "21:00" : "10:00");
        form.put("place", lastPlace(DelegationId.of(delegation), day));
        if (kind == StopKind.FAMILY_DAY) {
            form.put("titleJa", "家庭の日");
            form.put("titleEn", "Day with the host family");
        }
    }

    /** Where the group is on that day, as far as the itinerary says. */
    private String lastPlace(DelegationId delegation, LocalDate day) {
        return planning.view(delegation)
                .stops()
                .map(stop -> stop.details())
                .filter(stop -> !stop.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StopDetails::endsAt)
                .map(PlaceId::toString)
                .orElse("");
    }

    @Override
    protected Versioned<TypedStop> read(String id) {
        var stop = planning.get(StopId.of(id));
        return new Versioned<>(StopReading.form(stop.value(), texts.language()), stop.version());
    }

    @Override
    protected Object add(TypedStop typed) {
        return planning.add(StopReading.stop(typed));
    }

    @Override
    protected void change(String id, long version, TypedStop typed) {
        planning.change(StopId.of(id), version, StopReading.stop(typed));
    }

    /** Looks what would not fit together if the stop were saved as it is typed; what cannot be read yet is not judged. */
    public void check() {
        getForm().read(validator).record().ifPresent(this::check);
    }

    private void check(TypedStop typed) {
        try {
            found = conflicts.whileTyping(isNew() ? null : StopId.of(getId()), StopReading.stop(typed));
        } catch (RuleViolation notYet) {
            found = null;
        }
    }

    /** Whether what is typed was looked at just now. */
    public boolean isChecked() {
        return found != null;
    }

    /** What would not fit together. */
    public List<FoundConflict> getTypedConflicts() {
        return found == null
                ? List.of()
                : found.stream().filter(FoundConflict::open).toList();
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof PlaceId id) {
            return words.of(id, getPlaces());
        }
        return value instanceof ParticipantId id ? words.of(id, getPeople()) : super.shown(name, value);
    }

    /** Of which delegation. */
    public DelegationDetails getDelegation() {
        return delegation(String.valueOf(getForm().get("delegation")));
    }

    private DelegationDetails delegation(String id) {
        try {
            return delegations.get(DelegationId.of(id)).value();
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(id);
        }
    }

    /** The register of places. */
    public List<Choice> getPlaces() {
        if (towns == null) {
            towns = places.choices();
        }
        return towns;
    }

    /** Everybody in the delegation who has not withdrawn. */
    public List<Choice> getPeople() {
        return group().stream().map(StopEditPage::choice).toList();
    }

    /** Those of them who lead it. */
    public List<Choice> getLeaders() {
        return group().stream()
                .filter(entry -> entry.details().role() == ParticipantRole.LEADER)
                .map(StopEditPage::choice)
                .toList();
    }

    private List<ParticipantEntry> group() {
        if (group == null) {
            group = participants
                    .ofDelegation(DelegationId.of(String.valueOf(getForm().get("delegation"))))
                    .stream()
                    .filter(entry -> !entry.details().withdrawn())
                    .toList();
        }
        return group;
    }

    private static Choice choice(ParticipantEntry entry) {
        var name = entry.person().writtenName();
        return new Choice(entry.id().toString(), name, name);
    }
}
