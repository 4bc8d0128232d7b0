package org.fujinowa.intake.reading;

import java.util.Set;

/** What a person stated when asked for the sex. */
public enum StatedSex {
    FEMALE(Set.of("女", "女性", "女子", "女の子", "おんな", "f", "female", "girl", "woman")),
    MALE(Set.of("男", "男性", "男子", "男の子", "おとこ", "m", "male", "boy", "man")),
    OTHER(Set.of("その他", "other", "non-binary", "nonbinary", "diverse")),
    UNDISCLOSED(Set.of("回答しない", "無回答", "答えたくない", "prefernottosay", "notstated", "undisclosed"));

    private final Set<String> words;

    StatedSex(Set<String> words) {
        this.words = words;
    }

    /** What a cell states. */
    public static CellReading<StatedSex> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String word = Plain.word(cell);
        for (StatedSex each : values()) {
            if (each.words.contains(word)) {
                return CellReading.read(each);
            }
        }
        return CellReading.unclear(cell, "intake.cell.sex");
    }
}
