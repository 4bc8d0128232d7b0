package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.itinerary.ItineraryDay;
import org.fujinowa.itinerary.ItinerarySummary;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.PastStep;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.StopWarning;
import org.fujinowa.itinerary.service.ItineraryHints;
import org.fujinowa.itinerary.service.ItineraryHistory;
import org.fujinowa.itinerary.service.ItineraryPlanning;
import org.fujinowa.itinerary.service.ItineraryPublishing;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /itinerary/itinerary?id=…&amp;day=…&amp;stop=…: the draft of a delegation's itinerary, one day of it at a time. */
@Named
@RequestScoped
public class ItineraryPage {

    @Inject
    private AskedItinerary asked;

    @Inject
    private ItineraryPlanning planning;

    @Inject
    private ItineraryHistory history;

    @Inject
    private ItineraryPublishing publishing;

    @Inject
    private ItineraryHints hints;

    @Inject
    private ItineraryDeeds deeds;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private @Nullable ItineraryView view;
    private @Nullable List<StopWarning> warnings;
    private @Nullable List<DayLine> days;
    private @Nullable List<PastStep> steps;

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var deed = AskedItinerary.parameter("deed");
        if (deed.isEmpty()) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        context.getFlash().setKeepMessages(true);
        var day = AskedItinerary.parameter("day");
        var stop = AskedItinerary.parameter("stop");
        try {
            day = deeds.act(deed, asked.delegation()).map(LocalDate::toString).orElse(day);
        } catch (ConcurrentChange overtaken) {
            messages.warn("shared.changed-by-others");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
        context.redirect("itinerary?id=" + asked.getId() + (day.isEmpty() ? "" : "&day=" + day)
                + (stop.isEmpty() ? "" : "&stop=" + stop));
    }

    /** The draft. */
    public ItineraryView getView() {
        if (view == null) {
            view = planning.view(asked.delegation());
        }
        return view;
    }

    /** How far it has come. */
    public ItinerarySummary getSummary() {
        return publishing.summary(asked.delegation());
    }

    /** The day that is shown: the one asked for, that of the stop asked for, today on the road, otherwise the first with something. */
    public ItineraryDay getDay() {
        var wanted = AskedItinerary.day("day")
                .or(() -> getStop().map(stop -> stop.details().day()));
        var today = LocalDate.now(clock.withZone(getView().clock().local()));
        return wanted.flatMap(getView()::day)
                .or(() -> getView().day(today))
                .or(() -> getView().days().stream()
                        .filter(day -> !day.stops().isEmpty())
                        .findFirst())
                .orElseGet(() -> getView().days().get(0));
    }

    /** The stop that is shown beside the day. */
    public Optional<PlannedStop> getStop() {
        var id = asked.getStop();
        return getView().stops().filter(stop -> stop.id().toString().equals(id)).findFirst();
    }

    /** The same, or null. */
    public @Nullable PlannedStop getChosen() {
        return getStop().orElse(null);
    }

    /** Every day. */
    public List<DayLine> getDays() {
        if (days == null) {
            var all = getView().days();
            var marks = hints.marks(
                    asked.getDetails(),
                    all.get(0).date(),
                    all.get(all.size() - 1).date());
            var shown = getDay().date();
            days = all.stream()
                    .map(day -> new DayLine(
                            day,
                            marks.stream()
                                    .filter(mark -> mark.day().equals(day.date()))
                                    .toList(),
                            count(day, true),
                            count(day, false),
                            day.date().equals(shown)))
                    .toList();
        }
        return days;
    }

    private long count(ItineraryDay day, boolean serious) {
        return day.stops().stream()
                .flatMap(stop -> warnings(stop).stream())
                .filter(warning -> warning.serious() == serious)
                .count();
    }

    /** The line of the day that is shown. */
    public DayLine getShownDay() {
        return getDays().stream().filter(DayLine::chosen).findFirst().orElseThrow();
    }

    /** What does not fit at that stop. */
    public List<StopWarning> warnings(PlannedStop stop) {
        if (warnings == null) {
            warnings = hints.warnings(getView());
        }
        return warnings.stream()
                .filter(warning -> warning.stop().equals(stop.id()))
                .toList();
    }

    /** A warning in words. */
    public String say(StopWarning warning) {
        return texts.of(warning.key(), warning.arguments().toArray());
    }

    /** The kinds of stops that can be added. */
    public List<StopKind> getKinds() {
        return List.of(StopKind.values());
    }

    /** What was done last, newest first. */
    public List<PastStep> getSteps() {
        if (steps == null) {
            steps = history.of(asked.delegation());
        }
        return steps;
    }

    /** What can be taken back, or null. */
    public @Nullable PastStep getUndo() {
        return getSteps().stream().filter(step -> !step.undone()).findFirst().orElse(null);
    }

    /** What can be done again, or null. */
    public @Nullable PastStep getRedo() {
        return getSteps().stream()
                .filter(PastStep::undone)
                .reduce((one, earlier) -> earlier)
                .orElse(null);
    }

    /** A step in words: 移動：もちつき. */
    public String say(PastStep step) {
        var title = texts.language() == Language.JA ? step.titleJa() : step.titleEn();
        return texts.of(
                step.stops() > 1 ? "itinerary.step.several" : "itinerary.step.one",
                texts.of("itinerary.step-kind." + step.kind()),
                title,
                step.stops());
    }

    /** Who of the group takes part, in words. */
    public String who(PlannedStop stop) {
        var who = stop.details().who();
        return who.isEmpty()
                ? texts.of("itinerary.everybody", asked.getGroup().size())
                : asked.getGroup().stream()
                        .filter(entry -> who.contains(entry.id()))
                        .map(entry -> entry.person().writtenName())
                        .reduce((one, other) -> one + texts.of("itinerary.list-gap") + other)
                        .orElse("");
    }

    /** Who is in charge, in words; empty if nobody is named. */
    public String leader(PlannedStop stop) {
        var leader = stop.details().leader();
        return asked.getGroup().stream()
                .filter(entry -> Objects.equals(entry.id(), leader))
                .map(entry -> entry.person().writtenName())
                .findFirst()
                .orElse(stop.details().inCharge());
    }

    /** How many of the group have no home on the evening that is shown, though there are homes on it. */
    public long getHomeless() {
        var nights = getDay().nights();
        return nights.isEmpty()
                ? 0
                : asked.getGroup().stream()
                        .filter(entry ->
                                nights.stream().noneMatch(night -> night.guest().equals(entry.id())))
                        .count();
    }
}
