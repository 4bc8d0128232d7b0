package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.PlanComparison;
import org.fujinowa.matching.PlanComparison.Better;
import org.fujinowa.matching.PlanComparison.Cell;
import org.fujinowa.matching.PlanComparison.LevelPair;
import org.fujinowa.matching.PlanComparison.Row;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.service.PlanComparing;
import org.fujinowa.matching.service.PlanKeeping;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** /matching/compare: two plans side by side; what differs, what each is worth, and which is better. A person decides. */
@Named
@RequestScoped
public class ComparePage {

    private static final String BOARD = "board";

    @Inject
    private PlanComparing comparing;

    @Inject
    private PlanKeeping keeping;

    @Inject
    private PlanWords words;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown shown;

    private String id = "";
    private String left = BOARD;
    private String right = BOARD;
    private boolean everything;
    private @Nullable PlanComparison comparison;
    private @Nullable List<PlanView> plans;

    /** Which two plans; without a word of it, the board and the newest plan. */
    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", "");
        var newest = getPlans().isEmpty() ? BOARD : getPlans().get(0).id().toString();
        left = parameters.getOrDefault("left", BOARD);
        right = parameters.getOrDefault("right", newest);
        everything = parameters.containsKey("all");
    }

    public PlanComparison getComparison() {
        if (comparison == null) {
            comparison = comparing.compare(DelegationId.of(id), plan(left), plan(right));
        }
        return comparison;
    }

    private static @Nullable PlanId plan(String written) {
        return written.equals(BOARD) ? null : PlanId.of(written);
    }

    /** Plans that have places, newest first. */
    public List<PlanView> getPlans() {
        if (plans == null) {
            plans = keeping.all(DelegationId.of(id)).stream()
                    .filter(plan -> plan.state().ready())
                    .toList();
        }
        return plans;
    }

    /** The guests who are shown: those who sleep elsewhere or against whom a rule stands, or everybody. */
    public List<Row> getRows() {
        return getComparison().rows().stream()
                .filter(row -> everything || row.changed() || row.broken())
                .toList();
    }

    public String getLeftName() {
        return words.name(getComparison().left().plan());
    }

    public String getRightName() {
        return words.name(getComparison().right().plan());
    }

    /** Which is better and by what. */
    public String getVerdict() {
        var found = getComparison();
        if (found.better() == null) {
            return texts.of(found.changed() == 0 ? "matching.compare.same" : "matching.compare.equal");
        }
        var better = found.better() == Better.LEFT ? getLeftName() : getRightName();
        return texts.of("matching.compare.better", better, texts.of("matching.compare.by." + found.decides()));
    }

    /** What a level is worth in a plan. */
    public String value(long value) {
        return value < 0 ? texts.of("matching.compare.nobody") : shown.number(value);
    }

    /** The difference on a level in words. */
    public String difference(LevelPair level) {
        if (level.left() < 0 || level.right() < 0) {
            return level.left() == level.right() ? texts.of("matching.compare.no-difference") : "";
        }
        return difference(level.name(), level.left(), level.right());
    }

    /** The difference in changes of home within stays. */
    public String getMovesDifference() {
        return difference(
                "moves", getComparison().left().moves(), getComparison().right().moves());
    }

    private String difference(String what, long one, long other) {
        if (one == other) {
            return texts.of("matching.compare.no-difference");
        }
        return texts.of(
                "matching.compare.more." + what,
                one > other ? getLeftName() : getRightName(),
                shown.number(Math.abs(one - other)));
    }

    /** The difference of two scores of a guest, where both have one home. */
    public String scores(Row row) {
        var one = row.left().scores();
        var other = row.right().scores();
        if (one.size() != 1 || other.size() != 1 || one.get(0) < 0 || other.get(0) < 0) {
            return "";
        }
        int more = other.get(0) - one.get(0);
        return more == 0 ? "±0" : more > 0 ? "+" + more : "−" + -more;
    }

    /** The score of a place in words; nothing where somebody is gone. */
    public String score(Cell cell, int at) {
        int score = cell.scores().get(at);
        return score < 0 ? "" : texts.of("matching.compare.score", score);
    }

    /** Whether that is the plan on that side. */
    public boolean isLeft(PlanView plan) {
        return plan.id().toString().equals(left);
    }

    public boolean isRight(PlanView plan) {
        return plan.id().toString().equals(right);
    }

    public BoardView getView() {
        return words.view(DelegationId.of(id));
    }

    public boolean isEverything() {
        return everything;
    }

    /** The same comparison with or without what is the same. */
    public String getToggle() {
        return "compare?id=%s&left=%s&right=%s%s"
                .formatted(DelegationId.of(id), left, right, everything ? "" : "&all=1");
    }

    public String getId() {
        return id;
    }
}
