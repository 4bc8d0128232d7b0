package org.fujinowa.intake.reading;

import java.util.Set;

/** Reads whether and where somebody smokes at home. A bare "yes" is unclear: where decides. */
public final class SmokingReader {

    private static final Set<String> NOBODY = Set.of(
            "吸わない",
            "吸いません",
            "なし",
            "無し",
            "無",
            "いない",
            "いません",
            "禁煙",
            "全員吸わない",
            "誰も吸わない",
            "喫煙者なし",
            "喫煙者はいません",
            "喫煙しない",
            "非喫煙",
            "しない",
            "いいえ",
            "×",
            "no",
            "none",
            "nobody",
            "non-smoker",
            "nonsmoker",
            "non-smokers",
            "non-smoking",
            "nonsmoking",
            "nosmokers",
            "nobodysmokes",
            "ナシ");
    private static final Set<String> OUTSIDE = Set.of(
            "外で",
            "外のみ",
            "外でのみ",
            "外だけ",
            "外で吸う",
            "外で喫煙",
            "屋外",
            "屋外のみ",
            "屋外で",
            "屋外喫煙",
            "ベランダ",
            "ベランダで",
            "ベランダのみ",
            "庭で",
            "家の外",
            "家の外で",
            "室内禁煙",
            "室内では吸わない",
            "outside",
            "outdoors",
            "outsideonly",
            "outdoorsonly",
            "onlyoutside",
            "ontheveranda",
            "yes,outside",
            "yes(outside)",
            "あり(外)",
            "あり(屋外)",
            "あり(外のみ)",
            "有(外)",
            "有(屋外)");
    private static final Set<String> INSIDE = Set.of(
            "室内",
            "室内で",
            "屋内",
            "屋内で",
            "家の中",
            "家の中で",
            "部屋で",
            "室内で吸う",
            "室内喫煙",
            "台所",
            "換気扇の下",
            "換気扇の下で",
            "inside",
            "indoors",
            "inthehouse",
            "yes,inside",
            "yes(inside)",
            "あり(室内)",
            "有(室内)");

    private SmokingReader() {}

    /** What a cell says about smoking. */
    public static CellReading<Smoking> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String word = Plain.word(cell).replaceFirst("[。.]$", "").replaceFirst("^(?:喫煙|たばこ|タバコ|煙草)(?:[:はを])?(?=.)", "");
        if (NOBODY.contains(word)) {
            return CellReading.read(Smoking.NOBODY);
        }
        if (OUTSIDE.contains(word)) {
            return CellReading.read(Smoking.OUTSIDE);
        }
        return INSIDE.contains(word)
                ? CellReading.read(Smoking.INSIDE)
                : CellReading.unclear(cell, "intake.cell.smoking");
    }

    /** Where people smoke in a home. */
    public enum Smoking {
        NOBODY,
        OUTSIDE,
        INSIDE
    }
}
