package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.service.Undoing;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** What was done on a board, in words: for undo and redo, for the list of all steps, and for whoever works beside. */
@Named("boardHistory")
@RequestScoped
public class BoardHistory {

    private static final int MOST_NEWS = 5;

    @Inject
    private Undoing undoing;

    @Inject
    private MatchBoardPage page;

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown shown;

    private @Nullable List<PastDeed> history;
    private @Nullable Names names;

    private List<PastDeed> history() {
        if (history == null) {
            history = undoing.history(DelegationId.of(parameter("id")));
        }
        return history;
    }

    /** What is asked for now is read anew: a deed has changed it. */
    void forget() {
        history = null;
        names = null;
    }

    /** The last deed that holds. */
    private @Nullable PastDeed last() {
        return history().stream().filter(step -> !step.undone()).findFirst().orElse(null);
    }

    /** Whether the last deed can be taken back: a confirmation cannot. */
    public boolean isUndoable() {
        var last = last();
        return last != null && !last.confirms();
    }

    /** What undo would take back. */
    public String getUndo() {
        var last = last();
        return last == null ? "" : words(last);
    }

    public boolean isRedoable() {
        return history().stream().anyMatch(PastDeed::undone);
    }

    /** What redo would do again. */
    public String getRedo() {
        return history().stream()
                .filter(PastDeed::undone)
                .reduce((one, older) -> older)
                .map(this::words)
                .orElse("");
    }

    /** Every step, newest first. */
    public List<Step> getSteps() {
        var last = last();
        var barrier = history().stream()
                .filter(step -> !step.undone() && step.confirms())
                .mapToLong(PastDeed::number)
                .findFirst()
                .orElse(0);
        return history().stream()
                .map(step -> new Step(
                        step.number(),
                        words(step),
                        texts.of("matching.history.who", step.by(), shown.dateTime(step.at())),
                        step.undone()
                                ? texts.of(
                                        "matching.history.undone",
                                        String.valueOf(step.movedBy()),
                                        shown.dateTime(step.movedAt()))
                                : "",
                        step.equals(last),
                        step.undone() || (!step.equals(last) && step.number() >= barrier)))
                .toList();
    }

    /** Whether everything can be taken back. */
    public boolean isFromTheBeginning() {
        return last() != null && history().stream().noneMatch(step -> !step.undone() && step.confirms());
    }

    /**
     * A step in words.
     *
     * @param number its number
     * @param words what was done
     * @param who who did it and when
     * @param undone who took it back and when; empty if it holds
     * @param last whether it is the last one that holds
     * @param reachable whether one can go there
     */
    public record Step(long number, String words, String who, String undone, boolean last, boolean reachable) {}

    /** What has happened since the state that the page says it shows; who did what, oldest first. */
    public List<String> getNews() {
        var since = parameter("since");
        return since.matches("\\d{1,18}") ? news(Long.parseLong(since)) : List.of();
    }

    private List<String> news(long since) {
        var news = new ArrayList<>(history().stream()
                .filter(step -> step.happenedAfter(since))
                .limit(MOST_NEWS)
                .map(step -> news(step, since))
                .toList());
        Collections.reverse(news);
        return news;
    }

    private String news(PastDeed step, long since) {
        var mover = step.movedBy();
        if (mover != null && step.movedNumber() > since) {
            return texts.of(step.undone() ? "matching.news.undone" : "matching.news.redone", mover, words(step));
        }
        return texts.of("matching.news.done", step.by(), words(step));
    }

    /** What was just done, for whoever did it; empty if it left no step. */
    String justDone(long since) {
        forget();
        var done = history().stream().filter(step -> step.happenedAfter(since)).toList();
        if (done.isEmpty()) {
            return "";
        }
        var step = done.get(0);
        if (step.movedNumber() <= since) {
            return words(step);
        }
        if (done.size() > 1) {
            return texts.of(step.undone() ? "matching.undone-many" : "matching.redone-many", done.size());
        }
        return texts.of(step.undone() ? "matching.undone" : "matching.redone", words(step));
    }

    private String words(PastDeed step) {
        var known = names();
        var guests = step.about().guests().stream()
                .map(guest -> known.guests().stream()
                        .filter(one -> one.id().equals(guest))
                        .findFirst()
                        .map(one -> one.person().writtenName())
                        .orElse(texts.of("matching.past.somebody")))
                .collect(Collectors.joining(texts.of("matching.comma")));
        var family = step.about().family();
        var home = family == null ? "" : known.homes().apply(family);
        return texts.of("matching.past." + step.deed().substring(step.deed().lastIndexOf('.') + 1), guests, home);
    }

    private Names names() {
        if (names == null) {
            var view = page.getView();
            names = new Names(view.guests(), family -> said.homeName(view, family));
        }
        return names;
    }

    private record Names(List<BoardGuest> guests, Function<HostFamilyId, String> homes) {}

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
