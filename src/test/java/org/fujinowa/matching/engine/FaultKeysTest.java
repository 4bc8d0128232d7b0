package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_fault_has_its_sentence(String language) throws IOException {
        var sentences = new Properties();
        try (var file =
                FaultKeys.class.getResourceAsStream("/i18n/matching-engine_%s.properties".formatted(language))) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(sentences.stringPropertyNames()).isEqualTo(keys());
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
