package org.fujinowa.intake.reading;

import java.util.Set;

/**
 * Reads yes and no in the ways they are ticked and written. A Latin x is left to a person: on a Japanese form it means no,
 * on an English one the box that was chosen. So are △ and a dash.
 */
public final class YesNoReader {

    private static final Set<String> YES = Set.of(
            "○", "◯", "〇", "◎", "●", "✓", "✔", "☑", "✅", "レ", "有", "有り", "あり", "ある", "有る", "はい", "可", "可能", "要", "希望",
            "希望する", "する", "できる", "同意", "同意する", "済", "済み", "ok", "y", "yes", "true", "1", "ja", "はい。", "あります");
    private static final Set<String> NO = Set.of(
            "×", "✕", "✖", "╳", "❌", "☐", "□", "無", "無し", "なし", "無い", "ない", "いいえ", "不可", "不可能", "不要", "希望しない", "しない",
            "できない", "同意しない", "未", "未済", "ng", "n", "no", "false", "0", "nein", "いいえ。", "ありません");

    private YesNoReader() {}

    /** Whether the cell says yes. */
    public static CellReading<Boolean> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String word = Plain.word(cell);
        if (YES.contains(word) || NO.contains(word)) {
            return CellReading.read(YES.contains(word));
        }
        return CellReading.unclear(cell, "intake.cell.yes-no");
    }
}
