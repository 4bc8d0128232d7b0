package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanState;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.TakenOver;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.matching.service.PlanKeeping;
import org.fujinowa.matching.service.TakingOver;
import org.fujinowa.matching.service.Trying;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.TypedWords;
import org.jspecify.annotations.Nullable;

/** /matching/plans: plans beside the board, kept or tried out; to compare, to take over, to throw away. */
@Named
@RequestScoped
public class PlansPage {

    @Inject
    private PlanKeeping keeping;

    @Inject
    private Trying trying;

    @Inject
    private TakingOver takingOver;

    @Inject
    private PlanWords words;

    @Inject
    private Verdict verdict;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private String id = "";
    private long changes = -1;
    private boolean watching;
    private Map<String, String> parameters = Map.of();
    private @Nullable List<PlanView> plans;

    /** Which board: asked for before Faces decodes anything, because the page's parts depend on it. */
    @PostConstruct
    void open() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", "");
        watching = parameters.containsKey("watching");
    }

    /** Does what the pressed button says, then shows the plans anew. */
    public void act() throws IOException {
        var deed = parameters.get("deed");
        if (deed == null) {
            return;
        }
        try {
            act(deed.split(":", 3));
        } catch (ConcurrentChange overtaken) {
            messages.warn("matching.overtaken");
            TypedWords.keep((field, text) -> field.equals("name") || field.startsWith("name-"));
        } catch (RuleViolation broken) {
            messages.add(broken);
            TypedWords.keep((field, text) -> field.equals("name") || field.startsWith("name-"));
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(address());
    }

    private void act(String... words) {
        var plan = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "keep" -> {
                keeping.keep(delegation(), changes, parameters.getOrDefault("name", ""));
                messages.done("matching.plans.kept");
            }
            case "best" -> trying.start(delegation(), changes, TrialChanges.none());
            case "stop" -> trying.stop(PlanId.of(plan));
            case "name" -> {
                keeping.keepTrial(
                        PlanId.of(plan),
                        words.length > 2 && words[2].matches("\\d{1,18}") ? Long.parseLong(words[2]) : -1,
                        parameters.getOrDefault("name-" + plan, ""));
                messages.done("matching.plans.kept");
            }
            case "take" ->
                tell(takingOver.takeOver(
                        delegation(), changes, PlanId.of(plan), parameters.containsKey("rules-" + plan)));
            case "away" -> {
                keeping.throwAway(PlanId.of(plan));
                messages.done("matching.plans.thrown-away");
            }
            default -> throw new RuleViolation("matching.unknown-deed");
        }
    }

    private void tell(TakenOver taken) {
        messages.done("matching.plans.taken-over", taken.placed());
        if (!taken.stayed().isEmpty()) {
            messages.warn("matching.plans.stayed", names(taken.stayed()));
        }
        if (!taken.leftOut().isEmpty()) {
            messages.warn("matching.plans.left-out", names(taken.leftOut()));
        }
    }

    private String names(List<ParticipantId> guests) {
        return guests.stream()
                .map(guest -> words.guest(getView(), guest))
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    /** What was typed before something was refused. */
    public String typed(String field) {
        return TypedWords.in(field).orElse("");
    }

    /** Asked every second while the engine works; when it has ended, the page is shown anew. */
    public void watch() throws IOException {
        if (getRunning() == null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address());
        }
    }

    private String address() {
        return "plans?id=" + delegation();
    }

    private DelegationId delegation() {
        return DelegationId.of(id);
    }

    /** Every plan but one at which the engine is at work, newest first. */
    public List<PlanView> getPlans() {
        return all().stream().filter(plan -> plan.state() != PlanState.TRYING).toList();
    }

    /** The plan at which the engine is at work, if there is one. */
    public @Nullable PlanView getRunning() {
        return all().stream()
                .filter(plan -> plan.state() == PlanState.TRYING)
                .findFirst()
                .orElse(null);
    }

    public boolean isWatching() {
        return watching || getRunning() != null;
    }

    public String getProgress() {
        var running = getRunning();
        return running == null ? "" : verdict.progress(running.progress());
    }

    private List<PlanView> all() {
        if (plans == null) {
            plans = keeping.all(delegation());
        }
        return plans;
    }

    /** What contradicts what in a trial without a plan, and where each is lifted. */
    public List<Clash> clashes(PlanView plan) {
        return verdict.clashes(plan.outcome(), getView(), family -> words.home(getView(), family));
    }

    public BoardView getView() {
        return words.view(delegation());
    }

    /** Plans that have places to compare. */
    public List<PlanView> getReady() {
        return all().stream().filter(plan -> plan.state().ready()).toList();
    }

    public boolean isBoardEmpty() {
        return getView().guests().stream().allMatch(guest -> guest.places().isEmpty());
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
