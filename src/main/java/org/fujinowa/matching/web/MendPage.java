package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.matching.BedLost;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.MendPeople;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendView;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.service.LostBeds;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.matching.service.MendTaking;
import org.fujinowa.matching.service.MendTelling;
import org.fujinowa.matching.service.Mending;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.TypedWords;
import org.jspecify.annotations.Nullable;

/** /matching/mend: what has happened to a plan, how it can be mended, and who must be told. */
@Named
@RequestScoped
public class MendPage {

    @Inject
    private Mending mending;

    @Inject
    private MendTaking taking;

    @Inject
    private MendTelling telling;

    @Inject
    private LostBeds lostBeds;

    @Inject
    private MatchingBoard board;

    @Inject
    private MendWords words;

    @Inject
    private MendChoices choices;

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private String id = "";
    private String way = "";
    private boolean watching;
    private long changes = -1;
    private @Nullable BoardView view;
    private @Nullable MendView mend;
    private @Nullable MendPeople people;

    @PostConstruct
    void open() {
        id = parameters().getOrDefault("id", "");
        way = parameters().getOrDefault("way", "");
        watching = parameters().containsKey("watching");
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private DelegationId delegation() {
        return DelegationId.of(id);
    }

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var deed = parameters().get("deed");
        if (deed == null) {
            return;
        }
        try {
            act(deed.split(":", -1));
        } catch (ConcurrentChange overtaken) {
            messages.warn("matching.mend.overtaken");
            keepTyped();
        } catch (RuleViolation broken) {
            messages.add(broken);
            keepTyped();
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect("mend?id=" + delegation());
    }

    private void act(String... deed) {
        switch (deed[0]) {
            case "note" -> mending.note(delegation(), noted(Mishap.Kind.valueOf(deed[1])));
            case "forget" -> forget(deed[1]);
            case "give-back" -> {
                lostBeds.giveBack(deed[1]);
                messages.done("matching.mend.given-back");
            }
            case "mend" -> mending.start(delegation(), changes);
            case "stop" -> mending.stop(delegation());
            case "take" -> {
                taking.takeOver(
                        delegation(), getMend().id(), changes, MendWay.valueOf(deed[1]), typed(parameters(), "reason"));
                messages.done("matching.mend.taken");
            }
            default -> throw new RuleViolation("matching.unknown-deed");
        }
    }

    private Mishap noted(Mishap.Kind kind) {
        var from = day(kind + "-from");
        var until = day(kind + "-until");
        var who = typed(parameters(), kind + "-who");
        if (kind == Mishap.Kind.GUEST_AWAY) {
            var guest = MendChoices.named(choices.guests(getView()), who);
            return new Mishap(kind, guest.orElseThrow(() -> unknown(who)), null, from, until);
        }
        var family = MendChoices.named(choices.families(getView()), who);
        return new Mishap(kind, null, family.orElseThrow(() -> unknown(who)), from, until);
    }

    private static RuleViolation unknown(String typed) {
        return typed.isBlank()
                ? new RuleViolation("matching.mend.who")
                : new RuleViolation("matching.mend.nobody", typed);
    }

    private static LocalDate day(String field) {
        try {
            return LocalDate.parse(typed(parameters(), field));
        } catch (DateTimeParseException none) {
            throw new RuleViolation("matching.mend.no-day");
        }
    }

    private void forget(String number) {
        getMend().happened().stream()
                .filter(mishap -> forgetting(mishap).equals("forget:" + number))
                .findFirst()
                .ifPresent(mishap -> mending.forget(delegation(), mishap));
    }

    /** What the button says that takes a note back: whom it is about, and from when. */
    public String forgetting(Mishap mishap) {
        return "forget:" + mishap.kind() + " " + (mishap.guest() == null ? mishap.family() : mishap.guest()) + " "
                + mishap.from();
    }

    private static String typed(Map<String, String> parameters, String field) {
        return parameters.getOrDefault(field, "");
    }

    private static void keepTyped() {
        TypedWords.keep((field, text) -> field.matches("[A-Z_]+-(who|from|until)|reason"));
    }

    /** What was typed before something was refused; otherwise that. */
    public String typed(String field, @Nullable Object otherwise) {
        return TypedWords.in(field).orElseGet(() -> otherwise == null ? "" : otherwise.toString());
    }

    /** Asked every second while the engine works. */
    public void watch() throws IOException {
        if (!isRunning()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("mend?id=" + delegation());
        }
    }

    public BoardView getView() {
        if (view == null) {
            view = board.view(delegation());
        }
        return view;
    }

    public MendView getMend() {
        if (mend == null) {
            mend = mending.last(delegation());
        }
        return mend;
    }

    public MendPeople getPeople() {
        if (people == null) {
            people = telling.people(delegation());
        }
        return people;
    }

    public String getDelegationName() {
        var details = getView().details();
        return said.japanese() ? details.nameJa() : details.nameEn();
    }

    public LocalDate getToday() {
        return mending.firstOpenNight(delegation());
    }

    public LocalDate getTomorrow() {
        return getToday().plusDays(1);
    }

    /** Whether every night has been slept, so that nothing is left to mend. */
    public boolean isOver() {
        return !getToday().isBefore(getView().nights().departure());
    }

    public List<Mishap.Kind> getKinds() {
        return List.of(Mishap.Kind.values());
    }

    public Collection<String> getFamilies() {
        return choices.families(getView()).keySet();
    }

    public Collection<String> getGuests() {
        return choices.guests(getView()).keySet();
    }

    /** What has happened, as long as nothing was taken over for it. */
    public List<Mishap> getHappened() {
        return isTaken() ? List.of() : getMend().happened();
    }

    public String said(Mishap mishap) {
        return words.happened(mishap, getPeople());
    }

    /** Beds lost on nights of this home stay, whichever delegation's plan was mended then. */
    public List<BedLost> getLost() {
        return lostBeds.during(delegation());
    }

    public String saidLost(BedLost bed) {
        return said(new Mishap(
                Mishap.Kind.BED_LOST,
                null,
                bed.family(),
                bed.nights().arrival(),
                bed.nights().departure()));
    }

    /** Everything that has happened, in one sentence: why places change. */
    public String getReason() {
        return getMend().happened().stream().map(this::said).collect(Collectors.joining(texts.of("matching.comma")));
    }

    public boolean isRunning() {
        return getMend().running();
    }

    public boolean isWatching() {
        return watching || isRunning();
    }

    public boolean isTaken() {
        return getMend().state() == MendState.TAKEN;
    }

    public boolean isFound() {
        return getMend().state() == MendState.FOUND;
    }

    /** Whether the engine was stopped or failed. */
    public boolean isEnded() {
        return Stream.of(MendState.STOPPED, MendState.FAILED).anyMatch(getMend().state()::equals);
    }

    /** Whether the board has changed since the plans were made. */
    public boolean isOvertaken() {
        return isFound() && getMend().boardChanges() != getView().changes();
    }

    /** The way whose plan the reader has asked about. */
    public String getWay() {
        return way;
    }

    public String getId() {
        return id;
    }

    public long getChanges() {
        return changes < 0 ? getView().changes() : changes;
    }

    public void setChanges(long changes) {
        this.changes = changes;
    }
}
