package org.fujinowa.reciprocity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinBoard;
import org.fujinowa.reciprocity.TwinGuest;
import org.fujinowa.reciprocity.TwinHome;
import org.fujinowa.reciprocity.TwinState;
import org.fujinowa.reciprocity.service.LedgerChoices;
import org.fujinowa.reciprocity.service.ReciprocalProgrammes;
import org.fujinowa.reciprocity.service.TwinBoards;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /reciprocity/twins?programme=…&amp;year=…: who is whose twin; a person decides. */
@Named
@RequestScoped
public class TwinsPage {

    @Inject
    private TwinBoards boards;

    @Inject
    private TwinDeeds deeds;

    @Inject
    private ReciprocalProgrammes reciprocal;

    @Inject
    private LedgerChoices choices;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private @Nullable ProgrammeId programme;
    private int year;
    private boolean next;
    private List<Choice> programmes = List.of();
    private List<Integer> years = List.of();
    private @Nullable TwinBoard board;

    /** Which programme and year: those asked for, otherwise the first programme and this year or the nearest one. */
    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        programmes = reciprocal.choices();
        var asked = LedgerQueries.programme(parameters.getOrDefault("programme", ""));
        programme = programmes.stream()
                .map(Choice::id)
                .filter(id -> asked == null || asked.toString().equals(id))
                .findFirst()
                .map(ProgrammeId::of)
                .orElse(null);
        years = programme == null ? List.of() : boards.years(programme);
        var askedYear = LedgerQueries.year(parameters.getOrDefault("year", ""));
        var thisYear = LocalDate.now(clock).getYear();
        year = askedYear != null
                ? askedYear
                : years.stream()
                        .min((one, other) -> Integer.compare(Math.abs(one - thisYear), Math.abs(other - thisYear)))
                        .orElse(thisYear);
        next = "true".equals(parameters.get("next"));
    }

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var deed = context.getExternalContext().getRequestParameterMap().get("deed");
        if (deed == null || programme == null) {
            return;
        }
        try {
            messages.done(deeds.act(deed, programme));
        } catch (ConcurrentChange overtaken) {
            context.getExternalContext().getFlash().setKeepMessages(true);
            messages.warn("reciprocity.overtaken");
        } catch (RuleViolation broken) {
            context.getExternalContext().getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.getExternalContext()
                .redirect("twins?programme=" + programme + "&year=" + year + (next ? "&next=true" : ""));
    }

    /** The twins as of now; nothing where no programme is reciprocal. */
    public @Nullable TwinBoard getBoard() {
        if (board == null && programme != null) {
            board = boards.of(programme, year, next);
        }
        return board;
    }

    /** The two columns. */
    public List<Column> getColumns() {
        var shown = getBoard();
        return shown == null
                ? List.of()
                : List.of(
                        new Column("inbound", shown.inboundLeg(), shown.inbound()),
                        new Column("outbound", shown.outboundLeg(), shown.outbound()));
    }

    /**
     * One column of the page.
     *
     * @param leg the word for the leg
     * @param taking whether the year has that leg
     * @param guests its participants
     */
    public record Column(String leg, boolean taking, List<TwinGuest> guests) {}

    /** Whether anybody on the page could be paired. */
    public boolean isAnybodyFree() {
        return getColumns().stream().flatMap(column -> column.guests().stream()).anyMatch(TwinGuest::free);
    }

    /** The other one of a participant's twin; null if there is nobody. */
    public @Nullable TwinGuest twinOf(TwinGuest guest) {
        var shown = getBoard();
        return shown == null
                ? null
                : shown.pairs().stream()
                        .filter(pair -> pair.id().equals(guest.twin()))
                        .findFirst()
                        .map(pair -> guest.direction() == Direction.INBOUND ? pair.outbound() : pair.inbound())
                        .orElse(null);
    }

    /** How a participant is called in the reader's script. */
    public String name(@Nullable TwinGuest guest) {
        if (guest == null) {
            return "–";
        }
        var person = guest.person();
        return texts.language() == Language.EN && !person.latinName().isEmpty()
                ? person.latinName()
                : person.writtenName();
    }

    /** How the name is read, where it is written in Japanese; empty elsewhere. */
    public String reading(TwinGuest guest) {
        return texts.language() == Language.EN ? "" : guest.person().reading();
    }

    /** How homes are called in the reader's script. */
    public String homes(List<TwinHome> homes) {
        return homes.stream()
                .map(this::home)
                .reduce((one, other) -> one + texts.of("reciprocity.and") + other)
                .orElse("");
    }

    /** How a home is called in the reader's script. */
    public String home(@Nullable TwinHome home) {
        if (home == null) {
            return "";
        }
        var latin = texts.language() == Language.EN && !home.latin().isEmpty();
        return texts.of("reciprocity.family-of", latin ? home.latin() : home.name());
    }

    /** The kind of chip by which a state is shown, always with its word. */
    public String tone(TwinState state) {
        return switch (state) {
            case PAIRED -> "ok";
            case MISSING -> "warn";
            case DROPPED -> "bad";
            case ONE_LEG -> "plain";
        };
    }

    public List<Choice> getProgrammes() {
        return programmes;
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<Choice> getFamilies() {
        return choices.families();
    }

    public String getProgramme() {
        return programme == null ? "" : programme.toString();
    }

    public int getYear() {
        return year;
    }

    /** The year as text, without a thousands separator. */
    public String getYearText() {
        return String.valueOf(year);
    }

    public boolean isNext() {
        return next;
    }

    public String getToday() {
        return LocalDate.now(clock).toString();
    }
}
