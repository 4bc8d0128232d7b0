package org.fujinowa.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllergensTest {

    @Test
    void every_code_has_a_word_of_its_own_in_both_languages_and_is_found_by_it() {
        for (var language : Language.values()) {
            assertThat(Allergens.codes())
                    .allSatisfy(code -> assertThat(Allergens.code(Allergens.word(code, language)))
                            .isEqualTo(code));
            assertThat(Allergens.codes().stream().map(code -> Folding.fold(Allergens.word(code, language))))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"えび, shrimp", "エビ, shrimp", "Shrimp, shrimp", " そば , buckwheat", "ねこ, ねこ", "猫, CAT", "cat, CAT"})
    void words_become_codes_where_there_is_one(String written, String code) {
        assertThat(Allergens.code(written)).isEqualTo(code);
    }

    @Test
    void words_that_are_no_code_stay_as_they_were_written() {
        assertThat(Allergens.word("ジュンサイ", Language.EN)).isEqualTo("ジュンサイ");
    }

    @Test
    void an_animal_to_which_somebody_is_allergic_is_called_by_its_name() {
        var allergy = new Allergy(AllergyKind.ANIMAL, "cat", Severity.MILD, true, "cats");

        assertThat(allergy.subject()).isEqualTo("CAT");
        assertThat(allergy.subjectIn(Language.JA)).isEqualTo("猫");
        assertThat(new Allergy(AllergyKind.FOOD, "fish", Severity.MILD, true, "").subject())
                .isEqualTo("fish");
    }
}
