package org.fujinowa.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.shared.Folding;

/** Reads what a cell says about needs of faith: only whole phrases that can mean nothing else, or that there are none. */
final class FaithWords {

    private static final Set<String> NONE = Stream.of("なし", "無し", "特になし", "ありません", "none", "no", "nil", "n/a", "不要")
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, FaithNeed> NEEDS = Stream.of(
                    Map.entry("礼拝の場所", FaithNeed.PLACE_TO_PRAY),
                    Map.entry("祈りの場所", FaithNeed.PLACE_TO_PRAY),
                    Map.entry("礼拝場所", FaithNeed.PLACE_TO_PRAY),
                    Map.entry("place to pray", FaithNeed.PLACE_TO_PRAY),
                    Map.entry("prayer room", FaithNeed.PLACE_TO_PRAY),
                    Map.entry("prayer space", FaithNeed.PLACE_TO_PRAY),
                    Map.entry("家でお酒を飲まない", FaithNeed.NO_ALCOHOL_AT_HOME),
                    Map.entry("飲酒なし", FaithNeed.NO_ALCOHOL_AT_HOME),
                    Map.entry("no alcohol", FaithNeed.NO_ALCOHOL_AT_HOME),
                    Map.entry("no alcohol at home", FaithNeed.NO_ALCOHOL_AT_HOME),
                    Map.entry("no alcohol in the home", FaithNeed.NO_ALCOHOL_AT_HOME),
                    Map.entry("断食", FaithNeed.FASTING_HOURS),
                    Map.entry("断食の時間の食事", FaithNeed.FASTING_HOURS),
                    Map.entry("fasting", FaithNeed.FASTING_HOURS),
                    Map.entry("fasting hours", FaithNeed.FASTING_HOURS),
                    Map.entry("週の礼拝", FaithNeed.DAY_OF_WORSHIP),
                    Map.entry("礼拝の日", FaithNeed.DAY_OF_WORSHIP),
                    Map.entry("day of worship", FaithNeed.DAY_OF_WORSHIP),
                    Map.entry("weekly service", FaithNeed.DAY_OF_WORSHIP),
                    Map.entry("家の中に動物がいない", FaithNeed.NO_ANIMALS_INDOORS),
                    Map.entry("no animals indoors", FaithNeed.NO_ANIMALS_INDOORS))
            .collect(Collectors.toUnmodifiableMap(entry -> Folding.fold(entry.getKey()), Map.Entry::getValue));

    private FaithWords() {}

    /** The needs, empty list for none; nothing at all if a word is not known, for then a person must read it. */
    static Optional<List<FaithNeed>> read(String words) {
        if (NONE.contains(Folding.fold(words))) {
            return Optional.of(List.of());
        }
        var needs = new ArrayList<FaithNeed>();
        for (var phrase : words.split("[、，,;；/・\\n]")) {
            var need = NEEDS.get(Folding.fold(phrase));
            if (need == null) {
                return Optional.empty();
            }
            if (!needs.contains(need)) {
                needs.add(need);
            }
        }
        return Optional.of(needs);
    }
}
