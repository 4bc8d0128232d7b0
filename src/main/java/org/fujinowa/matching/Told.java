package org.fujinowa.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.engine.explain.FamilyWorths;
import org.fujinowa.matching.engine.explain.NoPlace;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.engine.explain.PlanPrice;
import org.jspecify.annotations.Nullable;

/**
 * What the engine has told so far about one {@link BoardQuestion}, in its own words: ids and numbers.
 *
 * @param sound whether the present plan keeps every rule; prices are told from the best plan if it does not
 * @param prices for WHY of each home that is priced already, for MOVE of the one home, with the best for all others
 * @param plan for WHY the present plan beside the best, for MOVE and SWAP the plan in which only those move who were named
 * @param noPlace for WHY of a guest without a place
 * @param families for FAMILIES
 */
public record Told(
        boolean sound,
        List<PairPrice> prices,
        @Nullable PlanPrice plan,
        @Nullable NoPlace noPlace,
        @Nullable FamilyWorths families) {

    public Told {
        prices = List.copyOf(prices);
    }

    /** Nothing yet. */
    public static Told nothing(boolean sound) {
        return new Told(sound, List.of(), null, null, null);
    }

    public Told and(PairPrice price) {
        var more = new ArrayList<>(prices);
        more.add(price);
        return new Told(sound, more, plan, noPlace, families);
    }

    public Told with(PlanPrice price) {
        return new Told(sound, prices, price, noPlace, families);
    }

    public Told with(NoPlace why) {
        return new Told(sound, prices, plan, why, families);
    }

    public Told with(FamilyWorths worths) {
        return new Told(sound, prices, plan, noPlace, worths);
    }

    /** The price of that home, if it is known. */
    public Optional<PairPrice> price(HostFamilyId home) {
        return prices.stream()
                .filter(price -> price.family().equals(home.toString()))
                .findFirst();
    }
}
