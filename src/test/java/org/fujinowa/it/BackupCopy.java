package org.fujinowa.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A backup of the running server, restored by the launcher into a folder of its own and opened with Derby. */
final class BackupCopy implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Path database;

    private BackupCopy(Path database) {
        this.database = database;
    }

    /** Restores the backup with the command of docs/operations.md. */
    static BackupCopy restore(Path backup, Path folder) throws IOException, InterruptedException {
        var process = command(backup, folder).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("Not restored: " + said);
        }
        return new BackupCopy(folder.resolve("db"));
    }

    /** The command; its output and errors come together. */
    static ProcessBuilder command(Path backup, Path folder, String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                new File("target/fujinowa-server.jar").getAbsolutePath(),
                "--restore",
                backup.toAbsolutePath().toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FUJINOWA_DATA_DIR", folder.toAbsolutePath().toString());
        return builder;
    }

    /** How many rows each table has, except for the audit trail's own, which grows with the backup itself. */
    TreeMap<String, Long> rowCounts() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = connect();
                var tables = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                if (!table.startsWith("AUDIT_")) {
                    counts.put(table, single(connection, "select count(*) from \"" + table + "\""));
                }
            }
            counts.put(
                    "AUDIT_ENTRY without backups and looks",
                    single(
                            connection,
                            "select count(*) from audit_entry where subject_kind <> 'Backup' and deed <> 'VIEWED'"));
        }
        return counts;
    }

    /** The first column of what the question finds, as text. */
    List<String> column(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long single(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + database.toAbsolutePath());
    }

    @Override
    public void close() {
        try {
            DriverManager.getConnection("jdbc:derby:" + database.toAbsolutePath() + ";shutdown=true")
                    .close();
        } catch (SQLException stopped) {
            // Derby answers a shutdown with an exception, also when all went well.
        }
    }
}
