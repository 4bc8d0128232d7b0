package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.intake.reading.NightsReader.LastDay;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeReadersTest {

    private static final StayPeriod STAY = new StayPeriod(LocalDate.of(2027, 6, 28), LocalDate.of(2027, 7, 5));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    犬1匹（室内） | dog 1 INDOOR
                    猫２ | cat 2 NOT_STATED
                    犬 | dog ? NOT_STATED
                    犬2匹（屋外）、猫1匹（室内） | dog 2 OUTDOOR, cat 1 INDOOR
                    犬一匹 | dog 1 NOT_STATED
                    室内犬1匹 | dog 1 INDOOR
                    柴犬（外） | dog ? OUTDOOR
                    dog (outdoor), 2 cats | dog ? OUTDOOR, cat 2 NOT_STATED
                    2 dogs and 1 cat | dog 2 NOT_STATED, cat 1 NOT_STATED
                    金魚 | fish ? NOT_STATED
                    インコ3羽 | bird 3 NOT_STATED
                    猫を飼っています | cat ? NOT_STATED
                    なし | none
                    いません | none
                    No pets | none
                    × | none
                    犬（なし） | ?
                    犬（ときどき室内） | ?
                    いろいろ | ?
                    犬か猫 | ?
                    猫（昨年まで） | ?
                    2匹 | ?
                    """)
    void pets(String text, String read) {
        assertThat(PetReader.read(RawCell.text(text))
                        .value()
                        .map(HomeReadersTest::pets)
                        .orElse("?"))
                .isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    英語：少し | en A_LITTLE
                    英語（日常会話） | en EVERYDAY
                    日常会話 | en EVERYDAY
                    ネイティブ | en NATIVE
                    English (native), Japanese (N3) | en NATIVE, ja EVERYDAY
                    英語：少し、ドイツ語：日常会話 | en A_LITTLE, de EVERYDAY
                    少し英語 | en A_LITTLE
                    英語、中国語 | en NOT_STATED, zh NOT_STATED
                    英検準2級 | en EVERYDAY
                    Vietnamese native; English fluent; Japanese a little | vi NATIVE, en FLUENT, ja A_LITTLE
                    できない | en NONE
                    英語が少し話せる | en A_LITTLE
                    英語：少し〜日常会話 | ?
                    息子が英語を話せます | ?
                    英語？ | ?
                    津軽弁 | ?
                    """)
    void languages(String text, String read) {
        var reader = new LanguageReader(Optional.of("en"));

        assertThat(reader.read(RawCell.text(text))
                        .value()
                        .map(skills -> skills.stream()
                                .map(skill -> skill.language() + " " + skill.level())
                                .collect(Collectors.joining(", ")))
                        .orElse("?"))
                .isEqualTo(read);
    }

    @Test
    void a_level_without_a_language_is_unclear_where_the_heading_names_none() {
        assertThat(new LanguageReader(Optional.empty())
                        .read(RawCell.text("日常会話"))
                        .value())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    全日程可 | 28 29 30 1 2 3 4
                    ○ | 28 29 30 1 2 3 4
                    いつでも | 28 29 30 1 2 3 4
                    All nights | 28 29 30 1 2 3 4
                    不可 |
                    7/1-7/3 | 1 2 3
                    7/1～7/3 | 1 2 3
                    7月1日～3日 | 1 2 3
                    6月28日〜7月3日 | 28 29 30 1 2 3
                    6/28-30 | 28 29 30
                    ６／２８～３０ | 28 29 30
                    6/28（月）〜7/1（木） | 28 29 30 1
                    2027/7/1-2027/7/2 | 1 2
                    2027-07-01 | 1
                    7/1から7/3まで | 1 2 3
                    7/2のみ不可 | 28 29 30 1 3 4
                    7/2不可 | 28 29 30 1 3 4
                    7/2以外可 | 28 29 30 1 3 4
                    7/2、7/4不可 | 28 29 30 1 3
                    全日程可、7/2のみ不可 | 28 29 30 1 3 4
                    全日程可。ただし7/2は不可 | 28 29 30 1 3 4
                    7/2のみ可 | 2
                    7/2だけ | 2
                    7/2以外不可 | 2
                    7/1, 7/3 | 1 3
                    7/1と7/3 | 1 3
                    6/30、7/1、7/2 | 30 1 2
                    7/2から | 2 3 4
                    7/2以降 | 2 3 4
                    7/1まで | 28 29 30 1
                    7/1から2泊 | 1 2
                    7/1〜7/3（2泊） | 1 2
                    7/1〜7/3（3泊） | 1 2 3
                    6/20-7/1 | 28 29 30 1
                    28 June - 30 June | 28 29 30
                    28-30 June | 28 29 30
                    June 28 to July 1 | 28 29 30 1
                    1 July | 1
                    except 2 July | 28 29 30 1 3 4
                    7/20不可 | 28 29 30 1 2 3 4
                    28日、29日 | 28 29
                    未定 | ?
                    土日のみ | ?
                    7/1-7/3、7/4不可、できれば | ?
                    7/3-7/1 | ?
                    7/20 | ?
                    7/32 | ?
                    7/1〜7/3（5泊） | ?
                    7/1-7/3、7/5不可 | ?
                    7/2可、7/2不可 | ?
                    たぶん可 | ?
                    前半 | ?
                    """)
    void nights_of_a_stay(String text, String days) {
        var reader = new NightsReader(STAY, LastDay.IS_A_NIGHT);

        assertThat(days(reader, text)).isEqualTo(days == null ? "" : days);
    }

    @Test
    void whether_the_last_day_is_a_night_is_said_once_for_the_column() {
        var reader = new NightsReader(STAY, LastDay.IS_THE_MORNING);

        assertThat(days(reader, "7/1-7/3")).isEqualTo("1 2");
        assertThat(days(reader, "7/1-7/3（3泊）")).isEqualTo("1 2 3");
        assertThat(days(reader, "7/1-7/2不可")).isEqualTo("28 29 30 3 4");
        assertThat(days(reader, "7/3")).isEqualTo("3");
    }

    private static String days(NightsReader reader, String text) {
        return reader.read(RawCell.text(text))
                .value()
                .map(nights -> nights.stream()
                        .map(night -> String.valueOf(night.getDayOfMonth()))
                        .collect(Collectors.joining(" ")))
                .orElse("?");
    }

    private static String pets(List<Pet> pets) {
        return pets.isEmpty()
                ? "none"
                : pets.stream()
                        .map(pet -> pet.animal()
                                + " "
                                + (pet.count().isPresent() ? pet.count().getAsInt() : "?")
                                + " "
                                + pet.place())
                        .collect(Collectors.joining(", "));
    }
}
