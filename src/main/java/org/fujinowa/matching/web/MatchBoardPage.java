package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.matching.service.Offering;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.TypedWords;
import org.jspecify.annotations.Nullable;

/** /matching/board: who stays where, who could, and why not; a person decides. */
@Named
@RequestScoped
public class MatchBoardPage {

    @Inject
    private MatchingBoard board;

    @Inject
    private BoardRun run;

    @Inject
    private Offering offering;

    @Inject
    private BoardDeeds deeds;

    @Inject
    private Said said;

    @Inject
    private BoardHistory history;

    @Inject
    private GuestQuestions guestQuestions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private static final Set<String> KEPT = Set.of("reason", "why", "firstNight", "departure", "member");

    private static final Set<String> TELL_THEMSELVES = Set.of("propose", "confirm", "looked", "solve", "stop");

    private String id = "";
    private String guest = "";
    private long changes = -1;
    private boolean watching;
    private @Nullable BoardView view;
    private @Nullable BoardGuest selected;
    private @Nullable List<BoardGuest> waiting;

    /** Which board and which guest: asked for before Faces decodes anything, because the page's parts depend on it. */
    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", "");
        guest = parameters.getOrDefault("guest", "");
        watching = parameters.containsKey("watching");
    }

    /** Does what the pressed button says, then shows the board anew. */
    public void act() throws IOException {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var deed = parameters.get("deed");
        if (deed == null) {
            return;
        }
        try {
            deeds.act(deed, DelegationId.of(id), changes, guest);
            tellWhatWasDone(deed);
        } catch (ConcurrentChange overtaken) {
            messages.warn("matching.overtaken");
            keepTyped();
        } catch (RuleViolation broken) {
            say(broken);
            keepTyped();
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(address());
    }

    /** Says it in words, and goes on with the next guest once one has found a home. */
    private void tellWhatWasDone(String deed) {
        view = null;
        selected = null;
        if (!TELL_THEMSELVES.contains(deed.split(":", -1)[0])) {
            var words = history.justDone(changes);
            if (!words.isEmpty()) {
                messages.done("matching.said", words);
            }
        }
        if (deed.startsWith("place:")) {
            getView().guests().stream()
                    .filter(one ->
                            one.places().isEmpty() && one.details().readyForMatching() && one.possibleHomes() > 0)
                    .findFirst()
                    .ifPresent(next -> guest = next.id().toString());
        }
    }

    /** What was refused is said on the board as it is now, and the words typed for it are still there. */
    private static void keepTyped() {
        TypedWords.keep((field, text) ->
                KEPT.contains(field) || field.startsWith("look-") || field.startsWith("note-") && !text.isBlank());
    }

    /** What was typed before something was refused. */
    public String typed(String field) {
        return TypedWords.in(field).orElse("");
    }

    /** Whether a box was ticked when something was refused. */
    public boolean isTicked(String field, Object value) {
        return TypedWords.ticked(field, value);
    }

    private void say(RuleViolation broken) {
        if (broken.arguments().size() == 1 && broken.arguments().get(0) instanceof Remark remark) {
            messages.error(broken.key(), said.remark(remark));
        } else {
            messages.add(broken);
        }
    }

    /** Asked every second while the engine works; when it has ended, the board is shown anew. */
    public void watch() throws IOException {
        if (!isRunning()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address());
        }
    }

    private String address() {
        return "board?id=" + DelegationId.of(id) + (guest.isEmpty() ? "" : "&guest=" + ParticipantId.of(guest));
    }

    /**
     * The board as of now. Whether the engine is at work is asked first: it writes its plan before it says that it has ended,
     * so a page never says so beside a board without the plan, which nothing would show anew.
     */
    public BoardView getView() {
        if (view == null) {
            run.of(DelegationId.of(id));
            view = board.view(DelegationId.of(id));
        }
        return view;
    }

    /** Whether a guest was chosen, and not only the first one taken; on a phone only then homes are shown. */
    public boolean isPicked() {
        return !guest.isEmpty();
    }

    /** The guest whose homes are shown: the one asked for, otherwise the first who can be placed, otherwise the first. */
    public @Nullable BoardGuest getSelected() {
        if (selected == null) {
            var guests = getView().guests();
            selected = guests.stream()
                    .filter(one -> one.id().toString().equals(guest))
                    .findFirst()
                    .or(() -> guests.stream()
                            .filter(one -> one.details().readyForMatching())
                            .findFirst())
                    .orElse(guests.isEmpty() ? null : guests.get(0));
        }
        return selected;
    }

    public boolean isSelected(BoardGuest one) {
        return getSelected() != null && one.id().equals(getSelected().id());
    }

    public String getSelectedName() {
        return getSelected() == null ? "" : getSelected().person().writtenName();
    }

    /** Whose answers must be looked at before they can be matched, the one that is shown first. */
    public List<BoardGuest> getWaiting() {
        if (waiting == null) {
            waiting = guestQuestions.waiting(getView(), getSelected());
        }
        return waiting;
    }

    /** What a coordinator does next, so that its button stands out; a colleague's proposal comes before everything. */
    public String getNextStep() {
        if (isOthersProposal()) {
            return "confirm";
        }
        if (!getWaiting().isEmpty()) {
            return "look";
        }
        if (getUnplaced() == 0 && getDrafts() > 0) {
            return "propose";
        }
        return getUnplaced() > 0 ? "solve" : getProposed() > 0 ? "wait" : "list";
    }

    /** Whether somebody else has proposed, so that the reader may confirm. */
    public boolean isOthersProposal() {
        var reader = caller.find().map(Caller::signInName).orElse("");
        return getView().guests().stream()
                .flatMap(one -> one.place().stream())
                .filter(placement -> placement.state() == PlacementState.PROPOSED)
                .anyMatch(placement -> !reader.equals(placement.proposedBy()));
    }

    public String getDelegationName() {
        var details = getView().details();
        return said.japanese() ? details.nameJa() : details.nameEn();
    }

    /** Where a guest stays, with the nights if the stay is split or has gaps. */
    public String homes(BoardGuest one) {
        return said.homes(one, this::homeName);
    }

    /** How a family is called on the board. */
    public String homeName(HostFamilyId family) {
        return said.homeName(getView(), family);
    }

    public long getUnplaced() {
        return getView().guests().size() - getView().placed();
    }

    public long getDrafts() {
        return getView().count(PlacementState.DRAFT);
    }

    public long getProposed() {
        return getView().count(PlacementState.PROPOSED);
    }

    public long getConfirmed() {
        return getView().count(PlacementState.CONFIRMED);
    }

    public List<BoardGuest> getGuestsByName() {
        return getView().guests().stream()
                .sorted(Comparator.comparing((BoardGuest one) -> one.person().writtenName()))
                .toList();
    }

    /** Every active family, for choosing those that are offered for this delegation. */
    public List<HostFamilyEntry> getCandidates() {
        return offering.candidates();
    }

    public boolean isOffered(HostFamilyEntry family) {
        return getView().rules().offers(family.id());
    }

    /** What was laid down about guests together and apart, in words. */
    public List<LaidDown> getGroups() {
        var rules = getView().rules();
        var all = new ArrayList<LaidDown>();
        rules.together().forEach(group -> all.add(laidDown(all.size(), "matching.groups.together", group)));
        rules.apart().forEach(group -> all.add(laidDown(all.size(), "matching.groups.apart", group)));
        rules.friends().forEach(group -> all.add(laidDown(all.size(), "matching.groups.friends", group)));
        return all;
    }

    private LaidDown laidDown(int number, String key, BoardRules.Group group) {
        var names = getView().guests().stream()
                .filter(one -> group.members().contains(one.id()))
                .map(one -> one.person().writtenName())
                .toList();
        return new LaidDown(number, texts.of(key, String.join(texts.of("matching.comma"), names)));
    }

    /**
     * A group in words.
     *
     * @param number its place in the list
     * @param words what was laid down
     */
    public record LaidDown(int number, String words) {}

    public boolean isRunning() {
        return run.isRunning(DelegationId.of(id));
    }

    /** Whether the page asks every second; it must still be heard when the engine has just ended. */
    public boolean isWatching() {
        return watching || isRunning();
    }

    public String getId() {
        return id;
    }

    public String getGuest() {
        return getSelected() == null ? guest : getSelected().id().toString();
    }

    public long getChanges() {
        return changes < 0 ? getView().changes() : changes;
    }

    public void setChanges(long changes) {
        this.changes = changes;
    }
}
