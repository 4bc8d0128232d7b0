package org.fujinowa.app.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fujinowa.app.KeyUse;
import org.fujinowa.app.model.SealedValues;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.secret.SecretKeys;
import org.jspecify.annotations.Nullable;

/** Goes through the columns of the database itself: entities and their versions stay as they are, since nothing they say changes. */
@ApplicationScoped
class JdbcSealedValues implements SealedValues {

    @Resource(lookup = Database.JNDI_NAME)
    private @Nullable DataSource database;

    private SecretKeys keys;

    /** For the server. */
    protected JdbcSealedValues() {
        keys = SecretKeys.ofThisServer();
    }

    JdbcSealedValues(DataSource database, SecretKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public List<KeyUse> use() {
        return with(connection -> {
            var unused = unusedSince(connection);
            var use = new ArrayList<KeyUse>();
            for (var name : keys.names()) {
                use.add(new KeyUse(name, name.equals(newest()), sealedWith(connection, name), unused.get(name)));
            }
            return List.copyOf(use);
        });
    }

    /** How many values that key has sealed. */
    static long sealedWith(Connection connection, String name) throws SQLException {
        long values = 0;
        for (var column : SealedColumn.of(connection)) {
            values += column.sealedWith(connection, name).size();
        }
        return values;
    }

    @Override
    public List<String> sealAnew(Consumer<String> done) {
        return with(connection -> {
            var failed = new ArrayList<String>();
            connection.setAutoCommit(false);
            try {
                for (var column : SealedColumn.of(connection)) {
                    for (var old : keys.names().subList(1, keys.names().size())) {
                        for (var id : column.sealedWith(connection, old)) {
                            connection.commit();
                            if (sealAnew(connection, column, id)) {
                                done.accept(column + " " + id);
                            } else {
                                failed.add(column + " " + id);
                            }
                            connection.commit();
                        }
                    }
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return List.copyOf(failed);
        });
    }

    /** The row is locked in between, so that what somebody else writes meanwhile is not lost. */
    private boolean sealAnew(Connection connection, SealedColumn column, String id) throws SQLException {
        var select = "select %s from %s where %s = ? for update".formatted(column.name(), column.table(), column.key());
        byte[] sealed;
        try (var asked = connection.prepareStatement(select)) {
            asked.setString(1, id);
            try (var row = asked.executeQuery()) {
                if (!row.next()) {
                    return true;
                }
                sealed =
                        column.holdsFiles() ? row.getBytes(1) : row.getString(1).getBytes(StandardCharsets.US_ASCII);
            }
        }
        var anew = anew(column, id, sealed);
        if (anew.isEmpty()) {
            return false;
        }
        var update = "update %s set %s = ? where %s = ?".formatted(column.table(), column.name(), column.key());
        try (var write = connection.prepareStatement(update)) {
            if (column.holdsFiles()) {
                write.setBytes(1, anew.get());
            } else {
                write.setString(1, new String(anew.get(), StandardCharsets.US_ASCII));
            }
            write.setString(2, id);
            write.executeUpdate();
        }
        return true;
    }

    private Optional<byte[]> anew(SealedColumn column, String id, byte[] sealed) {
        var sealing = new Sealing(keys);
        return column.places(id)
                .flatMap(place -> {
                    try {
                        return Optional.of(sealing.seal(place, sealing.open(place, sealed))).stream();
                    } catch (IllegalStateException sealedForAnotherPlace) {
                        return Optional.<byte[]>empty().stream();
                    }
                })
                .findFirst();
    }

    @Override
    public void noteUnused(Instant now) {
        with(connection -> {
            var known = unusedSince(connection);
            for (var name : keys.names().subList(1, keys.names().size())) {
                if (known.get(name) == null && sealedWith(connection, name) == 0) {
                    try (var update =
                            connection.prepareStatement("update secret_key set unused_since = ? where name = ?")) {
                        update.setTimestamp(1, Timestamp.from(now));
                        update.setString(2, name);
                        update.executeUpdate();
                    }
                }
            }
            return true;
        });
    }

    private static Map<String, Instant> unusedSince(Connection connection) throws SQLException {
        var since = new HashMap<String, Instant>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select name, unused_since from secret_key where unused_since is not null")) {
            while (rows.next()) {
                since.put(rows.getString(1), rows.getTimestamp(2).toInstant());
            }
        }
        return since;
    }

    private String newest() {
        return keys.names().get(0);
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        if (database == null) {
            throw new IllegalStateException("The server gave no database.");
        }
        try (var connection = database.getConnection()) {
            return work.in(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("What is sealed cannot be read.", failed);
        }
    }
}
