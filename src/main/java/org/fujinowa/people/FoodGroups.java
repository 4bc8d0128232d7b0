package org.fujinowa.people;

import java.util.Map;
import java.util.Set;

/** Which causes on food packages a wider word stands for: who is allergic to nuts must not eat walnuts. */
public final class FoodGroups {

    private static final Map<String, Set<String>> GROUPS = Map.of(
            "crustaceans", Set.of("shrimp", "crab"),
            "nuts", Set.of("walnut", "almond", "cashew", "macadamia", "pistachio", "hazelnut", "pecan", "brazil-nut"),
            "shellfish", Set.of("abalone", "shrimp", "crab", "squid", "scallop", "oyster", "clam", "octopus"),
            "fish", Set.of("salmon", "mackerel", "salmon-roe", "tuna", "blue-fish", "fish-roe"),
            "blue-fish", Set.of("mackerel"),
            "fish-roe", Set.of("salmon-roe"));

    private FoodGroups() {}

    /** Whether an allergy to that cause forbids what that code names. */
    public static boolean covers(String subject, String code) {
        return subject.equals(code) || GROUPS.getOrDefault(subject, Set.of()).contains(code);
    }
}
