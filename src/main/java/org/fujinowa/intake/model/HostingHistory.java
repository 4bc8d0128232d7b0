package org.fujinowa.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.intake.reading.ListReader;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.shared.Folding;

/** Reads which stays a family gave before: 2019年・2024年, CHRC 2018年（2人）, 2019 VNU. */
final class HostingHistory {

    private static final Set<String> NONE =
            Set.of("なし", "無し", "無", "初めて", "はじめて", "初", "今回が初めて", "none", "no", "first time", "never");
    private static final Pattern STAY = Pattern.compile(
            "(?:([A-Z][A-Z0-9-]{1,19}) ?)?((?:19|20)\\d\\d)年?(?:度)? ?([A-Z][A-Z0-9-]{1,19})? ?(?:[(（]?(\\d{1,2}) ?(?:人|名|guests?|students?)[)）]?)?");

    private HostingHistory() {}

    /** The stays; empty if a part of it was not understood. */
    static Optional<List<HostedBefore>> read(RawCell cell) {
        if (NONE.stream().anyMatch(word -> Folding.fold(word).equals(Folding.fold(cell.text())))) {
            return Optional.of(List.of());
        }
        var stays = new ArrayList<HostedBefore>();
        for (var part : ListReader.read(cell)) {
            var stay = STAY.matcher(java.text.Normalizer.normalize(part, java.text.Normalizer.Form.NFKC)
                    .strip());
            if (!stay.matches() || Integer.parseInt(stay.group(2)) < 1980) {
                return Optional.empty();
            }
            var programme = stay.group(1) == null ? stay.group(3) : stay.group(1);
            stays.add(new HostedBefore(
                    Integer.parseInt(stay.group(2)),
                    programme == null ? "" : programme,
                    stay.group(4) == null ? 1 : Math.max(1, Integer.parseInt(stay.group(4))),
                    0));
        }
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays);
    }
}
