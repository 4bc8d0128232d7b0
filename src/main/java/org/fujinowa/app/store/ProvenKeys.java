package org.fujinowa.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.secret.SecretKeys;

/**
 * Makes sure, before anybody works, that the server has every key with which anything in the database was sealed: with others it
 * would show nothing, and seal new values beside old ones that are lost.
 */
final class ProvenKeys {

    private static final Logger LOG = Logger.getLogger(ProvenKeys.class.getName());
    private static final String WORD = "fujinowa";

    private final SecretKeys keys;
    private final Sealing sealing;

    ProvenKeys(SecretKeys keys) {
        this.keys = keys;
        sealing = new Sealing(keys);
    }

    /** @throws IllegalStateException if a key is missing or another one bears its name */
    void in(Connection database) throws SQLException {
        var known = new ArrayList<Known>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select name, proof, unused_since from secret_key")) {
            while (rows.next()) {
                known.add(new Known(rows.getString(1), rows.getString(2), rows.getTimestamp(3) != null));
            }
        }
        for (var key : known) {
            if (key.unused() && !keys.names().contains(key.name()) && isUnused(database, key.name())) {
                run(database, "delete from secret_key where name = ?", key.name());
                LOG.log(Level.INFO, "The key {0} was not used any more and has been taken out.", key.name());
            } else {
                prove(key.name(), key.proof());
                tell(key);
            }
        }
        var newest = keys.names().get(0);
        if (known.stream().noneMatch(key -> key.name().equals(newest))) {
            try (var insert = database.prepareStatement("insert into secret_key (name, proof) values (?, ?)")) {
                insert.setString(1, newest);
                insert.setString(2, sealing.seal(place(newest), WORD));
                insert.executeUpdate();
            }
        }
        run(database, "update secret_key set unused_since = null where name = ?", newest);
    }

    private record Known(String name, String proof, boolean unused) {}

    /** Looked at once more: a server of which nobody thought may have gone on sealing with it. */
    private static boolean isUnused(Connection database, String name) throws SQLException {
        return JdbcSealedValues.sealedWith(database, name) == 0;
    }

    private void tell(Known key) {
        if (key.name().equals(keys.names().get(0))) {
            return;
        }
        LOG.log(
                Level.INFO,
                key.unused()
                        ? "Nothing is sealed with the key {0} any more: take it out of {1}, and keep it with the backups of its time."
                        : "Older values are sealed with the key {0}; /security/keys seals them with the newest one ({1}).",
                new Object[] {key.name(), SecretKeys.SETTING});
    }

    private static void run(Connection database, String sql, String name) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    private void prove(String name, String proof) {
        if (!keys.names().contains(name)) {
            throw new IllegalStateException(("This database was sealed with the key '%s', which %s does not have."
                            + " Put it back: without it, what was sealed can never be read.")
                    .formatted(name, SecretKeys.SETTING));
        }
        try {
            sealing.open(place(name), proof);
        } catch (IllegalStateException another) {
            throw new IllegalStateException(
                    "The key '%s' of %s is not the one with which this database was sealed."
                            .formatted(name, SecretKeys.SETTING),
                    another);
        }
    }

    private static String place(String name) {
        return "secret_key/" + name;
    }
}
