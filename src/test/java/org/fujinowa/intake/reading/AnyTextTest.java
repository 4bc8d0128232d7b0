package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fujinowa.intake.reading.CarefulReading.Understood;
import org.fujinowa.intake.reading.NightsReader.LastDay;
import org.fujinowa.shared.RandomText;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No text of the world makes a reader stumble, and none of it is taken for "no allergy". */
class AnyTextTest {

    private static final int TEXTS = 20_000;
    private static final StayPeriod STAY = new StayPeriod(LocalDate.of(2027, 6, 28), LocalDate.of(2027, 7, 5));
    private static final NightsReader NIGHTS = new NightsReader(STAY, LastDay.IS_A_NIGHT);
    private static final DateReader DATES = DateReader.ofAnyDay(DayOrder.UNKNOWN, false);
    private static final LanguageReader LANGUAGES = new LanguageReader(Optional.of("en"));

    /** Pieces that bring random texts near to sense, where the dangerous ones are. */
    private static final String[] PIECES = {
        "猫", "えび", "なし", "無", "特に", "アレルギー", "は", "ない", "ありません", "、", "（", "）", "軽い", "重い", "?", "ではない", "薬で抑えられる",
        "none", "no", " ", "cats", "mild", "not", "none of", "犬", "たぶん", "2", "匹", "室内", "7/1", "-", "7/3", "不可", "以外",
        "可", "のみ", "平成", "31", "年", "5", "月", "1日", "。", "H", ".", "英語", "：", "少し", "ナシ", "該当なし", "nil"
    };

    /** Written out once more, not taken from the reader: what may be read as "nothing". */
    private static final List<String> NONE = List.of(
            "なし",
            "無し",
            "無",
            "無い",
            "ない",
            "なしです",
            "ないです",
            "特になし",
            "特に無し",
            "特に無",
            "特にない",
            "特にありません",
            "特にございません",
            "ありません",
            "ございません",
            "該当なし",
            "該当なしです",
            "none",
            "no",
            "nil",
            "nothing",
            "none known",
            "アレルギーなし",
            "アレルギー無し",
            "アレルギーはなし",
            "アレルギーはない",
            "アレルギーはありません",
            "アレルギーはございません",
            "アレルギーは特にありません",
            "アレルギーは特になし",
            "食物アレルギーなし");

    @Test
    void no_text_makes_a_reader_stumble() {
        var random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 2 == 0 ? RandomText.of(random, 16) : pieces(random);
            RawCell cell = RawCell.text(text);
            assertThat(read(cell)).as("readings of %s", text).doesNotContainNull();
            NIGHTS.read(cell).value().ifPresent(read -> assertThat(read).allMatch(STAY::includes));
        }
    }

    @Test
    void no_text_but_an_explicit_word_is_taken_for_no_allergy() {
        var random = new Random(2);
        int understood = 0;
        int none = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 4 == 0 ? RandomText.of(random, 8) : pieces(random);
            if (AllergyReader.read(text) instanceof Understood<AllergyFact> reading) {
                understood++;
                if (reading.facts().isEmpty()) {
                    none++;
                    assertThat(NONE)
                            .contains(text.strip().replaceFirst("[。.]$", "").strip());
                }
            }
        }
        assertThat(understood).isGreaterThan(200);
        assertThat(none).isGreaterThan(100);
    }

    @Test
    void a_word_of_negation_or_doubt_anywhere_is_never_understood() {
        var random = new Random(3);
        String[] doubts = {
            "ではない", "以外", "?", "？", "たぶん", "not ", " except ", "なし", "少し", "かも", "大丈夫", "苦手", " no ", "ナシ"
        };
        String[] facts = {"猫", "えび（重い）", "卵、乳", "peanuts (severe)", "花粉症", "犬：軽い"};
        for (int i = 0; i < 5_000; i++) {
            String fact = facts[random.nextInt(facts.length)];
            String doubt = doubts[random.nextInt(doubts.length)];
            int at = random.nextInt(fact.length() + 1);
            String text = fact.substring(0, at) + doubt + fact.substring(at);

            assertThat(AllergyReader.read(text)).as(text).isNotInstanceOf(Understood.class);
        }
    }

    @Test
    @Timeout(120)
    void a_cell_as_long_as_it_may_be_costs_no_time() {
        for (String piece : List.of("7/1-", "あ", "a@", "a.", "1 ", "、", "えび", "1時間", "\u0301")) {
            RawCell cell = RawCell.text(piece.repeat(10_000 / piece.length()) + "!");
            read(cell);
            AllergyReader.read(cell.text());
            for (Content content : Content.values()) {
                content.fits(cell);
            }
            new ColumnGuess(StudentFields.ALL)
                    .guess(new HeaderFinder(StudentFields.ALL)
                            .find(new RawTable(
                                    "x",
                                    false,
                                    List.of(
                                            new RawRow(1, false, List.of(cell)),
                                            new RawRow(2, false, List.of(cell))))));
        }
    }

    private static List<Object> read(RawCell cell) {
        String text = cell.text();
        return List.of(
                DATES.read(cell),
                NIGHTS.read(cell),
                LANGUAGES.read(cell),
                YesNoReader.read(cell),
                CountReader.read(cell),
                CountReader.readMinutes(cell),
                StatedSex.read(cell),
                ContactReader.readPhone(cell),
                ContactReader.readEmail(cell),
                ContactReader.readPostalCode(cell),
                SmokingReader.read(cell),
                PetReader.read(cell),
                AgeRange.read(cell),
                ListReader.read(cell),
                DietReader.read(text),
                FearReader.read(text));
    }

    private static String pieces(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5) + 1; i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
