package org.fujinowa.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.fujinowa.app.KeyUse;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.secret.SecretKeys;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After a change of keys everything gets the newest one, and the old one may go, on both databases. */
class SealedAnewTest {

    private static final String OLD = "old:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String NEW = "new:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final Sealing BEFORE = new Sealing(SecretKeys.read(OLD));
    private static final Sealing AFTER = new Sealing(SecretKeys.read(NEW));
    private static final SecretKeys BOTH = SecretKeys.read(NEW + "," + OLD);
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");

    static Stream<TestDatabase> databases() {
        return TestDatabase.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void texts_and_files_get_the_newest_key_and_say_what_they_said(TestDatabase database) throws SQLException {
        try (var connection = source(database).getConnection()) {
            var values = filled(connection, database);

            assertThat(values.use()).containsExactly(use("new", 0), use("old", 5));
            var done = new ArrayList<String>();
            assertThat(values.sealAnew(done::add)).isEmpty();

            assertThat(done).hasSize(5);
            assertThat(values.use()).containsExactly(use("new", 5), use("old", 0));
            assertThat(AFTER.open("person_request/r1", text(connection, "select secrets from person_request")))
                    .isEqualTo("wish");
            assertThat(AFTER.open("partner_home/says/h1", text(connection, "select sealed from partner_home")))
                    .isEqualTo("home");
            assertThat(AFTER.open("partner_home/taken/h1", text(connection, "select taken from partner_home")))
                    .isEqualTo("taken");
            assertThat(text(connection, "select taken_before from partner_home"))
                    .isEmpty();
            assertThat(new String(
                            AFTER.open("letter_file/f1", bytes(connection, "select bytes from letter_file")),
                            StandardCharsets.UTF_8))
                    .isEqualTo("%PDF");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_run_that_was_interrupted_goes_on_where_it_was(TestDatabase database) throws SQLException {
        try (var connection = source(database).getConnection()) {
            var values = filled(connection, database);
            var first = new ArrayList<String>();

            assertThatThrownBy(() -> values.sealAnew(place -> {
                        first.add(place);
                        if (first.size() == 2) {
                            throw new IllegalStateException("The server dies.");
                        }
                    }))
                    .hasMessage("The server dies.");
            var rest = new ArrayList<String>();
            values.sealAnew(rest::add);

            assertThat(rest).hasSizeBetween(3, 4);
            assertThat(values.use()).containsExactly(use("new", 5), use("old", 0));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_cannot_be_opened_is_named_and_its_key_stays_needed(TestDatabase database) throws SQLException {
        try (var connection = source(database).getConnection()) {
            var values = filled(connection, database);
            run(connection, "update lesson set sealed = ?", BEFORE.seal("lesson/other", "moved"));

            assertThat(values.sealAnew(place -> {}))
                    .singleElement()
                    .asString()
                    .containsIgnoringCase("lesson.sealed l1");
            values.noteUnused(NOW);

            assertThat(values.use()).containsExactly(use("new", 4), use("old", 1));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void an_old_key_may_go_when_nothing_is_sealed_with_it_and_not_before(TestDatabase database) throws SQLException {
        try (var connection = source(database).getConnection()) {
            var values = filled(connection, database);
            values.noteUnused(NOW);
            assertThatThrownBy(() -> new ProvenKeys(SecretKeys.read(NEW)).in(connection))
                    .hasMessageContaining("'old'");

            values.sealAnew(place -> {});
            values.noteUnused(NOW);
            assertThat(values.use()).extracting(KeyUse::unusedSince).containsExactly(null, NOW);
            new ProvenKeys(BOTH).in(connection);
            new ProvenKeys(SecretKeys.read(NEW)).in(connection);

            assertThat(text(connection, "select name from secret_key")).isEqualTo("new");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_key_that_somebody_went_on_sealing_with_is_missed_at_the_start(TestDatabase database) throws SQLException {
        try (var connection = source(database).getConnection()) {
            var values = filled(connection, database);
            values.sealAnew(place -> {});
            values.noteUnused(NOW);
            run(connection, "update lesson set sealed = ?", BEFORE.seal("lesson/l1", "again"));

            assertThatThrownBy(() -> new ProvenKeys(SecretKeys.read(NEW)).in(connection))
                    .hasMessageContaining("'old'");
        }
    }

    /** Five values sealed with the old key, and a server that has both. */
    private static JdbcSealedValues filled(Connection connection, TestDatabase database) throws SQLException {
        new ProvenKeys(SecretKeys.read(OLD)).in(connection);
        new ProvenKeys(BOTH).in(connection);
        run(
                connection,
                "insert into lesson (id, version, folded, sealed) values ('l1', 1, '', ?)",
                BEFORE.seal("lesson/l1", "lesson"));
        run(connection, """
                insert into person_request (id, version, folded, kind, way, received_on, due_on, due_sort, answered, secrets)
                values ('r1', 1, '', 'DISCLOSE', 'PHONE', '2027-01-01', '2027-01-15', '2027-01-15', false, ?)""", BEFORE.seal("person_request/r1", "wish"));
        run(
                connection,
                """
                insert into partner_home (id, version, folded, window_id, taken_before, sealed, taken)
                values ('h1', 1, '', 'w1', '', ?, ?)""",
                BEFORE.seal("partner_home/says/h1", "home"),
                BEFORE.seal("partner_home/taken/h1", "taken"));
        try (var insert = connection.prepareStatement("insert into letter_file (id, bytes) values ('f1', ?)")) {
            insert.setBytes(1, BEFORE.seal("letter_file/f1", "%PDF".getBytes(StandardCharsets.UTF_8)));
            insert.executeUpdate();
        }
        return new JdbcSealedValues(source(database), BOTH);
    }

    private static KeyUse use(String name, long values) {
        return new KeyUse(name, name.equals("new"), values, null);
    }

    private static DriverDataSource source(TestDatabase database) {
        var source = new DriverDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        return source;
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static byte[] bytes(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBytes(1);
        }
    }
}
