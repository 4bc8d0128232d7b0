package org.fujinowa.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The settings of one start: files first, then the environment ({@code FUJINOWA_HTTP_PORT} is {@code fujinowa.http.port}). */
final class Settings {

    private static final String PREFIX = "fujinowa.";
    private static final String DATABASE = "fujinowa.db.url";
    private static final String DERBY = "jdbc:derby:";

    /** An underscore of the environment stands for a dot, but in these settings for a hyphen. */
    private static final Map<String, String> HYPHENATED = Map.of(
            "fujinowa.view.state.key", KeptKeys.VIEW_STATE,
            "fujinowa.sign.in.days", "fujinowa.sign-in.days",
            "fujinowa.mail.from.name", "fujinowa.mail.from-name",
            "fujinowa.mail.reply.to", "fujinowa.mail.reply-to");

    private final Properties values = new Properties();

    private Settings() {
        values.setProperty("fujinowa.http.address", "127.0.0.1");
        values.setProperty("fujinowa.http.port", "8080");
        values.setProperty("fujinowa.data.dir", "data");
        values.setProperty("fujinowa.profile", "production");
    }

    static Settings read(List<String> files) throws IOException {
        return read(files, System.getenv());
    }

    static Settings read(List<String> files, Map<String, String> environment) throws IOException {
        var settings = new Settings();
        for (var file : files) {
            try (var reader = Files.newBufferedReader(Path.of(file))) {
                settings.values.load(reader);
            }
        }
        environment.forEach(settings::fromEnvironment);
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> settings.values.setProperty(name, System.getProperty(name)));
        settings.port();
        return settings;
    }

    private void fromEnvironment(String name, String value) {
        if (name.startsWith("FUJINOWA_")) {
            var setting = name.toLowerCase(Locale.ROOT).replace('_', '.');
            values.setProperty(HYPHENATED.getOrDefault(setting, setting), value);
        }
    }

    /** Makes every setting visible to the war, which reads system properties through MicroProfile Config. */
    void publish() throws IOException {
        Files.createDirectories(dataDirectory());
        values.putIfAbsent(DATABASE, defaultDatabase());
        if (values.getProperty(KeptKeys.VIEW_STATE, "").isBlank()) {
            values.setProperty(KeptKeys.VIEW_STATE, KeptKeys.viewState(dataDirectory()));
        }
        if (values.getProperty(KeptKeys.SECRETS, "").isBlank()) {
            var file = values.getProperty(KeptKeys.SECRETS_FILE, "");
            values.setProperty(
                    KeptKeys.SECRETS,
                    KeptKeys.secrets(file.isBlank() ? dataDirectory().resolve("secret.keys") : Path.of(file)));
        }
        values.putIfAbsent("derby.stream.error.file", dataDirectory() + "/derby.log");
        values.stringPropertyNames().forEach(name -> System.setProperty(name, values.getProperty(name)));
    }

    String address() {
        return values.getProperty("fujinowa.http.address");
    }

    int port() {
        var text = values.getProperty("fujinowa.http.port").strip();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "fujinowa.http.port is \"%s\", not a number".formatted(text), notANumber);
        }
    }

    /** The value of a setting, empty if nobody said it. */
    String value(String name) {
        return values.getProperty(name, "");
    }

    boolean demonstration() {
        return "demonstration".equals(values.getProperty("fujinowa.profile"));
    }

    Path dataDirectory() {
        return Path.of(values.getProperty("fujinowa.data.dir")).toAbsolutePath();
    }

    /**
     * The folder of the embedded database.
     *
     * @throws IllegalArgumentException if the settings name another database
     */
    Path derbyDirectory() {
        var url = values.getProperty(DATABASE, defaultDatabase());
        if (!url.startsWith(DERBY)) {
            throw new IllegalArgumentException(
                    "the settings name a PostgreSQL database; use pg_restore (docs/operations.md)");
        }
        return Path.of(url.substring(DERBY.length()).split(";")[0])
                .toAbsolutePath()
                .normalize();
    }

    private String defaultDatabase() {
        return DERBY + dataDirectory() + "/db;create=true";
    }

    Optional<Path> loggingProperties() {
        return Optional.ofNullable(values.getProperty("fujinowa.logging")).map(Path::of);
    }

    /** The folder that holds the launcher, the war and Payara Micro. */
    Path home() {
        try {
            var launcher = Path.of(Settings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return launcher.toAbsolutePath().getParent();
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException("The launcher does not know where it is.", unreadable);
        }
    }
}
