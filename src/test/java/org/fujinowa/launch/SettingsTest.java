package org.fujinowa.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void the_environment_overrides_a_file_and_a_later_file_an_earlier_one() throws IOException {
        var first = file("first", "fujinowa.http.port=1\nfujinowa.data.dir=one\nfujinowa.http.address=::1\n");
        var second = file("second", "fujinowa.http.port=2\nfujinowa.data.dir=two\n");

        var settings = Settings.read(List.of(first, second), Map.of("FUJINOWA_HTTP_PORT", "3"));

        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.dataDirectory()).endsWithRaw(Path.of("two"));
        assertThat(settings.address()).isEqualTo("::1");
    }

    @Test
    void settings_with_a_hyphen_can_be_given_in_the_environment_too() throws IOException {
        var settings = Settings.read(
                List.of(), Map.of("FUJINOWA_VIEW_STATE_KEY", "secret", "FUJINOWA_SIGN_IN_DAYS", "7", "PATH", "/bin"));

        assertThat(settings.value("fujinowa.view-state.key")).isEqualTo("secret");
        assertThat(settings.value("fujinowa.sign-in.days")).isEqualTo("7");
    }

    @Test
    void the_embedded_database_is_where_the_settings_say() throws IOException {
        var byDefault = Settings.read(List.of(), Map.of("FUJINOWA_DATA_DIR", folder.toString()));
        var named = Settings.read(List.of(), Map.of("FUJINOWA_DB_URL", "jdbc:derby:" + folder + "/other;create=true"));
        var postgres = Settings.read(List.of(), Map.of("FUJINOWA_DB_URL", "jdbc:postgresql://localhost/x"));

        assertThat(byDefault.derbyDirectory()).isEqualTo(folder.resolve("db"));
        assertThat(named.derbyDirectory()).isEqualTo(folder.resolve("other"));
        assertThatThrownBy(postgres::derbyDirectory).hasMessageContaining("pg_restore");
    }

    @Test
    void a_port_that_is_no_number_is_said() {
        assertThatThrownBy(() -> Settings.read(List.of(), Map.of("FUJINOWA_HTTP_PORT", "eighty")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eighty");
    }

    @Test
    void an_option_that_does_not_exist_is_refused() {
        assertThat(CommandLine.of(List.of("a.properties", "--restore", "b.zip", "--overwrite")))
                .isEqualTo(new CommandLine(List.of("a.properties"), java.util.Optional.of("b.zip"), true));
        assertThatThrownBy(() -> CommandLine.of(List.of("--resore", "b.zip"))).hasMessageContaining("--resore");
        assertThatThrownBy(() -> CommandLine.of(List.of("--restore"))).hasMessageContaining("--restore");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
