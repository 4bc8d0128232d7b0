package org.fujinowa.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.shared.secret.Sealing;

/**
 * A column that may hold what is sealed: every long text and every file of the schema, so that none can be forgotten.
 *
 * @param table as the database writes it
 * @param key its primary key
 * @param name as the database writes it
 * @param holdsFiles whether it holds bytes instead of text
 */
record SealedColumn(String table, String key, String name, boolean holdsFiles) {

    private static final Set<String> TEXTS = Set.of("CLOB", "TEXT");
    private static final Set<String> FILES = Set.of("BLOB", "BYTEA");
    /** Longer than the longest name of a key with the mark before it. */
    private static final int BEGINNING = 64;

    /** All of them, in tables whose rows have one key. */
    static List<SealedColumn> of(Connection database) throws SQLException {
        var found = new ArrayList<SealedColumn>();
        var meta = database.getMetaData();
        try (var columns = meta.getColumns(null, database.getSchema(), "%", "%")) {
            while (columns.next()) {
                var type = columns.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                if (TEXTS.contains(type) || FILES.contains(type)) {
                    var table = columns.getString("TABLE_NAME");
                    for (var key : keys(database, table)) {
                        found.add(new SealedColumn(table, key, columns.getString("COLUMN_NAME"), FILES.contains(type)));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> keys(Connection database, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var keys = database.getMetaData().getPrimaryKeys(null, database.getSchema(), table)) {
            while (keys.next()) {
                names.add(keys.getString("COLUMN_NAME"));
            }
        }
        return names.size() == 1 ? names : List.of();
    }

    /** The rows whose value was sealed with the key of that name. */
    List<String> sealedWith(Connection database, String keyName) throws SQLException {
        return holdsFiles ? files(database, Sealing.beginning(keyName)) : texts(database, Sealing.beginning(keyName));
    }

    private List<String> texts(Connection database, String beginning) throws SQLException {
        try (var select = database.prepareStatement("select %s from %s where %s like ?".formatted(key, table, name))) {
            select.setString(1, beginning + "%");
            var ids = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    /** Of a file only the beginning is read. */
    private List<String> files(Connection database, String beginning) throws SQLException {
        var ids = new ArrayList<String>();
        try (PreparedStatement select = database.prepareStatement("select %s, %s from %s".formatted(key, name, table));
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var id = rows.getString(1);
                try (var bytes = rows.getBinaryStream(2)) {
                    if (bytes != null
                            && new String(bytes.readNBytes(BEGINNING), StandardCharsets.US_ASCII)
                                    .startsWith(beginning)) {
                        ids.add(id);
                    }
                } catch (java.io.IOException unreadable) {
                    throw new SQLException("%s %s cannot be read.".formatted(this, id), unreadable);
                }
            }
        }
        return ids;
    }

    /** To what a value in that row may have been bound; a value opens at one of them only. */
    Stream<String> places(String id) {
        var noun = table.toLowerCase(Locale.ROOT);
        return Stream.of("/", "/says/", "/taken/").map(between -> noun + between + id);
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
