package org.fujinowa.shared.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * The one PostgreSQL of a test run. It starts when the first test asks for it and ends with the run; each test class gets a
 * copy of a database that was migrated once.
 */
final class TestPostgres {

    static final String USER = "postgres";
    private static final String TEMPLATE = "migrated";

    private TestPostgres() {}

    /** Started by whoever asks first, because Java loads this class only then. */
    private static final class Running {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.start();
                run(server, "create database " + TEMPLATE);
                TestDatabase.migrate(server.getJdbcUrl(USER, TEMPLATE), USER, Map.of("text", "TEXT", "blob", "BYTEA"));
                return server;
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }
    }

    /** The address of a new empty database with today's tables. */
    static String newDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        run(Running.SERVER, "create database " + name + " template " + TEMPLATE);
        return Running.SERVER.getJdbcUrl(USER, name);
    }

    /** The address of a new database without tables. */
    static String emptyDatabase() {
        var name = "empty_" + UUID.randomUUID().toString().replace("-", "");
        run(Running.SERVER, "create database " + name);
        return Running.SERVER.getJdbcUrl(USER, name);
    }

    private static void run(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, refused);
        }
    }
}
