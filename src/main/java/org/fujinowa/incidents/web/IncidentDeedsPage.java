package org.fujinowa.incidents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fujinowa.incidents.EntryKind;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.NewEntry;
import org.fujinowa.incidents.ReportingStepId;
import org.fujinowa.incidents.ToldLine;
import org.fujinowa.incidents.service.IncidentLog;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /incidents/incident-add?id=…&kind=…: one entry more in the file of an incident. */
@Named
@RequestScoped
public class IncidentDeedsPage {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    @Inject
    private IncidentLog log;

    @Inject
    private IncidentPage page;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Clock clock;

    private EntryKind kind = EntryKind.ADDENDUM;
    private String words = "";
    private String whom = "";
    private String step = "";
    private @Nullable IncidentLevel level;
    private @Nullable LocalDate due;
    private @Nullable LocalDate toldDay;
    private String toldTime = "";
    private String about = "";

    @PostConstruct
    void open() {
        // Whoever may not read the file is refused before anything of the question is looked at.
        page.open();
        var asked = AskedAbout.asked("kind");
        kind = Stream.of(EntryKind.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("EntryKind"));
        var now = clock.instant().atZone(HERE);
        toldDay = now.toLocalDate();
        toldTime = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        step = AskedAbout.asked("step");
        about = AskedAbout.asked("about");
    }

    /** Adds it and goes back to the file. */
    public String save() {
        try {
            var told = kind == EntryKind.TOLD ? told() : null;
            log.add(
                    IncidentPage.id(),
                    Integer.parseInt(AskedAbout.asked("seen")),
                    new NewEntry(
                            kind,
                            words,
                            stepWords().orElse(whom),
                            kind == EntryKind.TOLD && !step.isEmpty() ? ReportingStepId.of(step) : null,
                            level,
                            due,
                            told,
                            about.isEmpty() ? 0 : Integer.parseInt(about)));
            messages.done("incidents.added");
            return "/incidents/incident?faces-redirect=true&id=" + IncidentPage.id();
        } catch (ConcurrentChange overtaken) {
            messages.warn("incidents.added-by-others");
        } catch (NumberFormatException unreadable) {
            throw new NoSuchRecord("Incident");
        } catch (RuleViolation broken) {
            messages.addAt(field(broken), broken);
        }
        return "";
    }

    private Optional<String> stepWords() {
        return kind != EntryKind.TOLD
                ? Optional.empty()
                : page.getChain().stream()
                        .map(ToldLine::step)
                        .filter(each -> each.id().toString().equals(step))
                        .map(each -> texts.language() == Language.JA
                                ? each.details().whomJa()
                                : each.details().whomEn())
                        .findFirst();
    }

    private Instant told() {
        if (toldDay == null || !toldTime.strip().matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            throw new RuleViolation("incidents.told-when");
        }
        var at = toldDay.atTime(LocalTime.parse(toldTime.strip())).atZone(HERE).toInstant();
        if (at.isAfter(clock.instant())) {
            throw new RuleViolation("incidents.told-later");
        }
        return at;
    }

    private String field(RuleViolation broken) {
        return switch (broken.key()) {
            case "incidents.told-when", "incidents.told-later" -> "toldTime";
            case "incidents.whom-missing" -> "whom";
            case "incidents.owner-missing" -> "owner";
            case "incidents.keeper-already", "incidents.keeper-unknown" -> "keeper";
            case "incidents.same-level" -> "level";
            default -> "said";
        };
    }

    /** Who could be named as one more keeper. */
    public Map<String, String> getColleagues() {
        var others = new TreeMap<>(log.colleagues(IncidentPage.id()));
        others.keySet().removeAll(page.getFile().keepers());
        return others;
    }

    public EntryKind getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(@Nullable String whom) {
        this.whom = whom == null ? "" : whom;
    }

    public String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step == null ? "" : step;
    }

    public @Nullable IncidentLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable IncidentLevel level) {
        this.level = level;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable LocalDate getToldDay() {
        return toldDay;
    }

    public void setToldDay(@Nullable LocalDate toldDay) {
        this.toldDay = toldDay;
    }

    public String getToldTime() {
        return toldTime;
    }

    public void setToldTime(String toldTime) {
        this.toldTime = toldTime;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
