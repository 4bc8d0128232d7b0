package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.Remark;
import org.fujinowa.shared.web.CurrentTexts;

/** Says in one line why homes cannot be chosen, so that they may stay folded: how many for which kind of reason. */
@RequestScoped
class BlockedHomes {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("guest-not-ready", "answers"),
            Map.entry("home-not-ready", "answers"),
            Map.entry("members-not-known", "answers"),
            Map.entry("adults-not-known", "answers"),
            Map.entry("not-approved", "nights"),
            Map.entry("not-cleared", "nights"),
            Map.entry("away", "nights"),
            Map.entry("beds-taken", "nights"),
            Map.entry("no-bed", "nights"),
            Map.entry("smoke-allergy", "smoking"),
            Map.entry("smoking-inside", "smoking"),
            Map.entry("smoking-not-accepted", "smoking"),
            Map.entry("guest-wish", "sex"),
            Map.entry("one-adult-home", "consent"),
            Map.entry("one-adult-refused", "consent"),
            Map.entry("relatives", "relatives"),
            Map.entry("unknown-animal-allergy", "animals"),
            Map.entry("pet-allergy", "animals"),
            Map.entry("other-animal", "animals"),
            Map.entry("pet-feared", "animals"),
            Map.entry("diet-not-served", "food"),
            Map.entry("severe-food-allergy", "food"),
            Map.entry("faith-not-served", "faith"));

    @Inject
    private CurrentTexts texts;

    /** For instance "animals 3, no bed left 2". */
    String summary(List<HomeChoice> blocked) {
        var counts = blocked.stream().collect(Collectors.groupingBy(BlockedHomes::kind, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> texts.of(
                        "matching.blocked.count", texts.of("matching.blocked." + count.getKey()), count.getValue()))
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    private static String kind(HomeChoice choice) {
        if (choice.forbidden()) {
            return "forbidden";
        }
        if (choice.fit().possible()) {
            return "full";
        }
        return choice.fit().remarks().stream()
                .filter(remark -> remark.tone() == Remark.Tone.BLOCKS)
                .map(Remark::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .map((Function<String, String>) key -> KINDS.getOrDefault(key, "others"))
                .findFirst()
                .orElse("others");
    }
}
