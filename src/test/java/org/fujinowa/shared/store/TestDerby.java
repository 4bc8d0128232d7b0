package org.fujinowa.shared.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Derby in memory: each database is a copy of one that was migrated once. */
final class TestDerby {

    private static final String TEMPLATE = "migrated";

    private TestDerby() {}

    /** Made by whoever asks first, because Java loads this class only then. */
    private static final class Migrated {

        private static final Path COPY = backUp();

        private static Path backUp() {
            var url = "jdbc:derby:memory:" + TEMPLATE;
            TestDatabase.migrate(url + ";create=true", "", Map.of("text", "CLOB", "blob", "BLOB"));
            try (var connection = DriverManager.getConnection(url);
                    var backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                var folder = Files.createDirectories(
                        Path.of("target/derby-" + ProcessHandle.current().pid()));
                backup.setString(1, folder.toString());
                backup.execute();
                return folder.resolve(TEMPLATE);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } catch (SQLException refused) {
                throw new IllegalStateException("Derby made no copy.", refused);
            }
        }
    }

    /** The address of a new empty database with today's tables. */
    static String newDatabase() {
        var url = "jdbc:derby:memory:" + UUID.randomUUID();
        try {
            DriverManager.getConnection(url + ";createFrom=" + Migrated.COPY).close();
            return url;
        } catch (SQLException refused) {
            throw new IllegalStateException("Derby refused: " + url, refused);
        }
    }
}
