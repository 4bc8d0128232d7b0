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

class AllergyReaderTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "なし",
                "無し",
                "無",
                "特になし",
                "特に無し",
                "なし。",
                "　なし　",
                "特にありません",
                "ありません。",
                "該当なし",
                "アレルギーなし",
                "アレルギーは特にありません",
                "特にナシ",
                "None",
                "none.",
                "NO",
                "nil",
                "Nil.",
                "No allergies",
                "no known allergies",
                "NKA",
                "ＮＯＮＥ"
            })
    void an_explicit_none_is_none(String text) {
        assertThat(AllergyReader.read(text)).isEqualTo(new Understood<>(List.of()));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "　", "\n", "\u00A0"})
    void a_blank_cell_is_no_answer(String text) {
        assertThat(AllergyReader.read(text)).isEqualTo(new NotAnswered<>());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    えび | shrimp
                    海老 | shrimp
                    エビ、カニ | shrimp, crab
                    ｴﾋﾞ､ｶﾆ | shrimp, crab
                    えび・かに・そば | shrimp, crab, buckwheat
                    卵と牛乳 | egg, milk
                    卵アレルギー | egg
                    卵アレルギー（軽い） | egg MILD
                    軽い卵アレルギー | egg MILD
                    小麦、乳、卵 | wheat, milk, egg
                    そば（アナフィラキシー、エピペン携帯） | buckwheat ANAPHYLAXIS
                    ピーナッツ（重度） | peanut SEVERE
                    落花生・くるみ（エピペンあり） | peanut, walnut ANAPHYLAXIS
                    えび、かに（軽い） | shrimp, crab MILD
                    猫アレルギー | cat
                    猫アレルギーがあります。 | cat
                    猫（薬で抑えられる） | cat controlled
                    ネコ（軽度・薬でコントロール可能） | cat MILD controlled
                    猫：軽い、犬：重い | cat MILD, dog SEVERE
                    犬と猫 | dog, cat
                    花粉症 | pollen
                    スギ花粉、ハウスダスト | pollen, dust
                    花粉症（薬で抑えています） | pollen controlled
                    蜂（アナフィラキシー） | bee ANAPHYLAXIS
                    ペニシリン | penicillin
                    ラテックス、金属 | latex, metal
                    食物アレルギー：えび　動物アレルギー：うさぎ | shrimp, rabbit
                    キウイ／バナナ／アボカド | kiwi, banana, avocado
                    peanuts | peanut
                    Peanuts (severe, EpiPen) | peanut ANAPHYLAXIS
                    Allergic to cats and dogs | cat, dog
                    Cat allergy - mild, controlled with antihistamines | cat MILD controlled
                    Severe nut allergy | nuts SEVERE
                    Anaphylaxis to peanuts | peanut ANAPHYLAXIS
                    dairy; eggs | milk, egg
                    Penicillin, bee stings | penicillin, bee
                    I'm allergic to shellfish. | shellfish
                    hay fever (managed with medication) | pollen controlled
                    重い えび かに | shrimp SEVERE, crab SEVERE
                    猫、ネコ | cat
                    犬と猫。猫（重い） | dog, cat SEVERE
                    """)
    void a_text_of_known_words_is_understood(String text, String facts) {
        assertThat(AllergyReader.read(text)).isInstanceOf(Understood.class);
        assertThat(said(AllergyReader.read(text))).isEqualTo(facts);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "猫アレルギーはないが苦手",
                "特になし（猫は少し）",
                "たぶんなし",
                "?",
                "？",
                "なし？",
                "猫？",
                "不明",
                "わからない",
                "-",
                "ー",
                "×",
                "○",
                "△",
                "N/A",
                "n/a",
                "ナシ",
                "あり",
                "有",
                "アレルギーあり",
                "軽い",
                "アナフィラキシー",
                "猫ではない",
                "猫なし",
                "卵以外なし",
                "えびはないです",
                "not allergic to cats",
                "no nuts",
                "No cats please",
                "none except peanuts",
                "none (maybe cats)",
                "no allergies apart from nuts",
                "non-allergic to cats",
                "peanut butter",
                "egg white",
                "coconuts",
                "薬",
                "生卵",
                "卵白",
                "そばかす",
                "たしかに",
                "かき",
                "果物",
                "えび（少し）",
                "猫はたぶん大丈夫",
                "犬は大丈夫、猫アレルギー",
                "薬で抑えられない猫アレルギー",
                "猫（薬で抑えられるわけではない）",
                "not controlled with medicine: cats",
                "エピペンなし、そば",
                "えび（軽い、重い）",
                "重い：えび、かに　軽い：ごま",
                "えび、軽い、ごま",
                "severe peanut and mild cat",
                "軽い、えび",
                "猫は薬で抑えられるが犬は重い",
                "牛",
                "馬",
                "卵は加熱すれば可",
                "昔は卵",
                "卵（治った）",
                "妹が卵アレルギー",
                "アレルギー検査中",
                "lactose intolerance",
                "猫😿",
                "アレルギーはない？",
                "りんご、なし",
                "猫\u200B？",
                "犬猫以外",
                "卵 x",
                "cat-free",
                "none\nbut bees",
                "特になし、猫",
                "無い物はない",
                "ない訳ではない",
                "5歳まで卵"
            })
    void any_doubt_brings_a_person_in(String text) {
        assertThat(AllergyReader.read(text)).isInstanceOf(NeedsPerson.class);
    }

    @Test
    void the_person_sees_what_was_understood_and_what_was_not() {
        var reading = (NeedsPerson<AllergyFact>) AllergyReader.read("えび（重い）、きな粉もち、ﾈｺは大丈夫");

        assertThat(reading.unread()).isEqualTo("きな粉もち 大丈夫");
        assertThat(said(new Understood<>(reading.soFar()))).isEqualTo("shrimp SEVERE, cat");
        assertThat(reading.soFar().get(1).words()).isEqualTo("ﾈｺ");
    }

    @Test
    void the_original_words_stay_with_each_fact() {
        var reading = (Understood<AllergyFact>) AllergyReader.read("ｴﾋﾞアレルギー（軽い）、Cats - mild");

        assertThat(reading.facts()).extracting(AllergyFact::words).containsExactly("ｴﾋﾞ 軽い", "Cats mild");
        assertThat(reading.facts())
                .extracting(AllergyFact::kind)
                .containsExactly(AllergyFact.Kind.FOOD, AllergyFact.Kind.ANIMAL);
    }

    private static String said(CarefulReading<AllergyFact> reading) {
        return ((Understood<AllergyFact>) reading)
                .facts().stream()
                        .map(fact -> fact.subject()
                                + (fact.severity() == AllergyFact.Severity.UNKNOWN ? "" : " " + fact.severity())
                                + (fact.controlledByMedicine() ? " controlled" : ""))
                        .collect(Collectors.joining(", "));
    }
}
