package org.fujinowa.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.intake.reading.CarefulReading.NeedsPerson;
import org.fujinowa.intake.reading.CarefulReading.NotAnswered;
import org.fujinowa.intake.reading.CarefulReading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DietAndFearTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ベジタリアン | vegetarian DIET
                    Vegan | vegan DIET
                    ハラール食 | halal DIET
                    Halal, no alcohol | halal DIET, alcohol NEVER
                    no pork | pork NEVER
                    No pork or beef | pork NEVER, beef NEVER
                    豚肉不可 | pork NEVER
                    豚肉、牛肉は食べません | pork NEVER, beef NEVER
                    豚肉は食べられません。 | pork NEVER
                    生魚が苦手 | raw-fish DISLIKED
                    刺身、生ものが苦手です | raw-fish DISLIKED, raw-food DISLIKED
                    納豆が嫌い | natto DISLIKED
                    gluten free | gluten-free DIET
                    Lactose-free, doesn't eat fish | lactose-free DIET, fish NEVER
                    dislikes raw fish | raw-fish DISLIKED
                    """)
    void food_that_is_left_out_is_understood(String text, String facts) {
        assertThat(DietReader.read(text)).isInstanceOf(Understood.class);
        assertThat(((Understood<DietFact>) DietReader.read(text))
                        .facts().stream()
                                .map(fact -> fact.code() + " " + fact.strength())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(facts);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "豚肉",
                "pork",
                "vegetarian but eats fish",
                "ほぼベジタリアン",
                "豚肉不可ではない",
                "not vegetarian",
                "no pork?",
                "halal if possible",
                "生魚は少し苦手",
                "no pork, beef",
                "魚は食べます",
                "不可",
                "flexitarian",
                "ベジタリアン（魚は可）",
                "何でも食べますが納豆は少し"
            })
    void any_doubt_about_food_brings_a_person_in(String text) {
        assertThat(DietReader.read(text)).isInstanceOf(NeedsPerson.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"なし", "none", "特になし", "何でも食べます", "No dietary requirements", "好き嫌いなし"})
    void who_eats_everything_says_so(String text) {
        assertThat(DietReader.read(text)).isEqualTo(new Understood<>(List.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "犬, dog",
        "大型犬が怖い, big-dog",
        "犬と猫が苦手です, 'dog,cat'",
        "Scared of big dogs, big-dog",
        "snakes and spiders, 'snake,spider'",
        "虫, insect",
        "なし, ''",
        "none, ''",
        "特にいません, ''",
    })
    void feared_animals_are_understood(String text, String animals) {
        assertThat(DietAndFearTest.animals(text)).isEqualTo(animals);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"犬は平気", "not afraid of dogs", "犬以外", "小さい犬なら大丈夫", "怖い", "?", "犬（少し）"})
    void any_doubt_about_fear_brings_a_person_in(String text) {
        assertThat(FearReader.read(text)).isInstanceOf(NeedsPerson.class);
    }

    @Test
    void a_blank_cell_is_no_answer() {
        assertThat(DietReader.read("　")).isEqualTo(new NotAnswered<>());
        assertThat(FearReader.read("")).isEqualTo(new NotAnswered<>());
    }

    private static String animals(String text) {
        return String.join(",", ((Understood<String>) FearReader.read(text)).facts());
    }
}
