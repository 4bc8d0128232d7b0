package org.fujinowa.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Whom a family calls when it cannot wait.
 *
 * @param ambulance the number of the ambulance; empty where we do not know it
 * @param police the number of the police; empty where we do not know it
 */
public record EmergencyNumbers(String ambulance, String police) {

    private static final Properties BY_COUNTRY = read();

    /** Those of Japan. */
    public static final EmergencyNumbers JAPAN = of("JP");

    /** Those of a country, by its ISO 3166 two-letter code; empty ones where we do not know them. */
    public static EmergencyNumbers of(String country) {
        var numbers = BY_COUNTRY.getProperty(country, " ").split(" ", -1);
        return new EmergencyNumbers(numbers[0], numbers[1]);
    }

    private static Properties read() {
        var properties = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(EmergencyNumbers.class.getResourceAsStream("emergency-numbers.properties"))) {
            properties.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
