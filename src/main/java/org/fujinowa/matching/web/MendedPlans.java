package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** The mended plans in words: who moves, what is lost, how sure that is, and who must be told. */
@Named
@RequestScoped
public class MendedPlans {

    @Inject
    private MendPage page;

    @Inject
    private MendWords words;

    @Inject
    private Verdict verdict;

    @Inject
    private CurrentTexts texts;

    /** Whether both ways come to the same plan. */
    public boolean isSame() {
        var plans = page.getMend().plans();
        return plans.size() == 2 && plans.get(0).sameAs(plans.get(1));
    }

    /** The plans to choose from, one where both ways come to the same; after that, the one that was taken over. */
    public List<MendPlan> getAll() {
        if (page.isTaken()) {
            return page.getMend().plan(Objects.requireNonNull(page.getMend().taken())).stream()
                    .toList();
        }
        return isSame() ? page.getMend().plans().subList(0, 1) : page.getMend().plans();
    }

    public List<MoveLine> moves(MendPlan plan) {
        return words.moves(plan, page.getPeople());
    }

    public String proof(MendPlan plan) {
        return words.proof(plan);
    }

    public List<String> voided(MendPlan plan) {
        return words.voided(plan, page.getPeople());
    }

    /** What contradicts itself where there is no plan, each with where it is lifted. */
    public List<Clash> contradiction(MendPlan plan) {
        return verdict.clashes(
                plan.contradiction(),
                page.getView(),
                family -> texts.of("matching.home-of", words.family(family, page.getPeople())));
    }

    public List<String> without(MendPlan plan) {
        return plan.without().stream()
                .map(guest -> words.guest(guest, page.getPeople()))
                .toList();
    }

    /** The plan of which it is shown who must be told. */
    public @Nullable MendPlan getTelling() {
        return getAll().stream()
                .filter(plan -> plan.way().name().equals(page.getWay()))
                .findFirst()
                .or(() -> getAll().stream().findFirst())
                .filter(MendPlan::possible)
                .orElse(null);
    }

    public List<ToldLine> getTold() {
        var plan = getTelling();
        return plan == null ? List.of() : words.told(plan, page.getPeople());
    }
}
