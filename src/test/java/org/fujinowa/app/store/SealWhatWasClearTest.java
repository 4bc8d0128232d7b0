package org.fujinowa.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.fujinowa.people.model.Person;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.secret.SecretKeys;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database from before there were keys is sealed without losing a word, and belongs to its keys from then on. */
class SealWhatWasClearTest {

    private static final String OTHER_KEY = "test:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private String url = "jdbc:derby:memory:" + UUID.randomUUID();
    private String user = "";
    private final Sealing sealing = Sealing.ofThisServer();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_written_before_there_were_keys_is_sealed_and_nothing_is_lost(boolean onPostgres) throws SQLException {
        on(onPostgres);
        migrations().target("025").load().migrate();
        execute("""
                insert into person values ('p1', 1, '', 'Mercer', 'Mia', '', '', '', '', '', null, 'FEMALE', '', 'mia@example.org',
                '0191-00', '藤沢1-1（架空）', 'a note', '', '', '', '', cast('2010-01-01' as date), '')""");
        execute("insert into import_question (id, record_id, field, words) values ('q1', 'p1', 'diet', 'no pork?')");

        migrations().javaMigrations(new SealWhatWasClear()).load().migrate();

        assertThat(sealing.open("person/p1", text("select secrets from person")))
                .contains("mia@example.org", "0191-00", "藤沢1-1（架空）", "a note");
        assertThat(sealing.open("import_question/q1", text("select sealed from import_question")))
                .isEqualTo("no pork?");
        assertThatThrownBy(() -> text("select address from person")).isInstanceOf(SQLException.class);
        try (var database = TestDatabase.at(url, user, Person.class)) {
            var mia = database.inTransaction(em -> em.find(Person.class, "p1").details());
            assertThat(mia.givenName()).isEqualTo("Mia");
            assertThat(mia.address()).isEqualTo("藤沢1-1（架空）");
            assertThat(mia.email()).isEqualTo("mia@example.org");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lists_stay_lists_and_files_stay_files(boolean onPostgres) throws SQLException {
        on(onPostgres);
        migrations().target("025").load().migrate();
        execute("""
                insert into host_family (id, version, folded, name, reading, latin, latin_sort, district, address, phone, email,
                guest_beds, guest_rooms, guest_wish, smoking, pets_answer, cares_for_allergies, approved_by, active, note, letter,
                lists, ready, pet_kinds, name_key, reading_key, latin_key, contact_key, sort_key, approval_sort)
                values ('h1', 1, '', '佐藤', '', '', '', '', '黄海2-2（架空）', '0191-11', '', 1, 1, 'ANY', 'NONE', 'NONE', false, '',
                true, '', 'ようこそ', '{"interests":["将棋"]}', true, '', '', '', '', '019111', '', cast('2010-01-01' as date))""");
        execute("""
                insert into spreadsheet_import (id, version, delegation_id, state, files, counts, hindrance, started_by, started_at,
                worked_at, leave_out_problems, confirmed_by, undone_by) values ('i1', 1, 'd1', 'DONE', '', '{}', '', 'chiba',
                current_timestamp, current_timestamp, false, '', '')""");
        execute("""
                insert into import_file (id, import_id, kind, name, bytes, settings) values ('f1', 'i1', 'PARTICIPANTS', 'a.csv',
                %s, '{}')""".formatted(onPostgres ? "decode('4D6961', 'hex')" : "cast(X'4D6961' as blob)"));

        migrations().javaMigrations(new SealWhatWasClear()).load().migrate();

        assertThat(sealing.open("host_family/h1", text("select lists from host_family")))
                .contains("\"interests\":[\"将棋\"]", "黄海2-2（架空）", "0191-11", "ようこそ");
        assertThat(text("select contact_key from host_family"))
                .isEqualTo(SecretKeys.ofThisServer().trace("019111"));
        assertThat(sealing.open("import_file/f1", text("select settings from import_file")))
                .isEqualTo("{}");
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select bytes from import_file")) {
            rows.next();
            assertThat(new String(sealing.open("import_file/f1", rows.getBytes(1)), StandardCharsets.UTF_8))
                    .isEqualTo("Mia");
        }
    }

    @Test
    void a_server_with_other_keys_does_not_start_on_it() throws SQLException {
        migrations().javaMigrations(new SealWhatWasClear()).load().migrate();
        try (var connection = open()) {
            new ProvenKeys(SecretKeys.ofThisServer()).in(connection);
            new ProvenKeys(SecretKeys.ofThisServer()).in(connection);

            assertThatThrownBy(() -> new ProvenKeys(SecretKeys.read(OTHER_KEY)).in(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'test'")
                    .hasMessageNotContaining("AAAA");
            assertThatThrownBy(() -> new ProvenKeys(SecretKeys.read(OTHER_KEY.replace("test", "new"))).in(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'test'");
        }
        assertThat(text("select name from secret_key")).isEqualTo("test");
    }

    private void on(boolean postgres) {
        if (postgres) {
            url = TestDatabase.emptyPostgres();
            user = "postgres";
        }
    }

    private FluentConfiguration migrations() {
        var postgres = url.startsWith("jdbc:postgresql:");
        return Flyway.configure()
                .dataSource(postgres ? url : url + ";create=true", user, "")
                .locations("classpath:db/migration")
                .placeholders(
                        postgres ? Map.of("text", "TEXT", "blob", "BYTEA") : Map.of("text", "CLOB", "blob", "BLOB"));
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
