package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultKeysTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fault_has_its_sentence(Language language) {
        assertThat(keys()).allMatch(Texts.in(language)::has);
    }

    private static Set<String> keys() {
        return Arrays.stream(FaultKeys.class.getFields())
                .map(FaultKeysTest::value)
                .filter(key -> !key.equals(FaultKeys.LIMIT))
                .collect(Collectors.toSet());
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
