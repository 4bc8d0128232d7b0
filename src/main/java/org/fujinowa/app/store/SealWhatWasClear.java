package org.fujinowa.app.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.secret.SecretKeys;
import org.jspecify.annotations.Nullable;

/** Migration 27: seals what stood in the clear in a database from before there were keys, row by row. */
final class SealWhatWasClear implements JavaMigration {

    private static final List<String> OF_A_PERSON = List.of("email", "phone", "address", "note");
    private static final List<String> OF_A_PARTICIPANT = List.of("wishes");
    private static final List<String> OF_A_FAMILY = List.of("address", "phone", "email", "note", "letter");

    private final Sealing sealing = Sealing.ofThisServer();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("027");
    }

    @Override
    public String getDescription() {
        return "seal what was clear";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var database = context.getConnection();
        together(database, "person", OF_A_PERSON, "secrets");
        together(database, "participant", OF_A_PARTICIPANT, "lists");
        together(database, "host_family", OF_A_FAMILY, "lists");
        traces(database);
        moved(database);
        for (var column : Map.of("import_row", "preview", "import_change", "former", "letter", "content")
                .entrySet()) {
            texts(database, column.getKey(), column.getValue());
        }
        texts(database, "import_file", "settings");
        files(database, "import_file");
        files(database, "letter_file");
    }

    /** Columns of a row become members of one sealed object, beside those that the object had. */
    private void together(Connection database, String table, List<String> columns, String into) throws SQLException {
        for (var row : rows(database, table, into, columns)) {
            var object = Json.createObjectBuilder(read(row.get(1)));
            for (int i = 0; i < columns.size(); i++) {
                object.add(columns.get(i), row.get(i + 2));
            }
            write(database, table, into, row.get(0), object.build().toString());
        }
    }

    private static JsonObject read(String text) {
        return text.isEmpty()
                ? JsonObject.EMPTY_JSON_OBJECT
                : Json.createReader(new StringReader(text)).readObject();
    }

    private void texts(Connection database, String table, String column) throws SQLException {
        for (var row : rows(database, table, column, List.of())) {
            if (!row.get(1).isEmpty()) {
                write(database, table, column, row.get(0), row.get(1));
            }
        }
    }

    private void moved(Connection database) throws SQLException {
        for (var row : rows(database, "import_question", "words", List.of())) {
            write(database, "import_question", "sealed", row.get(0), row.get(1));
        }
    }

    private static void traces(Connection database) throws SQLException {
        try (var update = database.prepareStatement("update host_family set contact_key = ? where id = ?")) {
            for (var row : rows(database, "host_family", "contact_key", List.of())) {
                update.setString(1, SecretKeys.ofThisServer().trace(row.get(1)));
                update.setString(2, row.get(0));
                update.executeUpdate();
            }
        }
    }

    /** Files are read one at a time. */
    private void files(Connection database, String table) throws SQLException {
        try (var select = database.prepareStatement("select bytes from " + table + " where id = ?");
                var update = database.prepareStatement("update " + table + " set bytes = ? where id = ?")) {
            for (var row : rows(database, table, "id", List.of())) {
                select.setString(1, row.get(0));
                try (var found = select.executeQuery()) {
                    found.next();
                    update.setBytes(1, sealing.seal(table + "/" + row.get(0), found.getBytes(1)));
                }
                update.setString(2, row.get(0));
                update.executeUpdate();
            }
        }
    }

    private void write(Connection database, String table, String column, String id, String text) throws SQLException {
        try (var update = database.prepareStatement("update %s set %s = ? where id = ?".formatted(table, column))) {
            update.setString(1, sealing.seal(table + "/" + id, text));
            update.setString(2, id);
            update.executeUpdate();
        }
    }

    /** Identity, that column and the others of every row; nothing is told as an empty text. */
    private static List<List<String>> rows(Connection database, String table, String column, List<String> others)
            throws SQLException {
        var columns = new ArrayList<>(List.of("id", column));
        columns.addAll(others);
        var rows = new ArrayList<List<String>>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select %s from %s".formatted(String.join(", ", columns), table))) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns.size(); i++) {
                    var text = found.getString(i);
                    row.add(text == null ? "" : text);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
