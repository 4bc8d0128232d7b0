package org.fujinowa.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.secret.SecretKeys;

/**
 * Makes sure, before anybody works, that the server has every key with which anything in the database was sealed: with others it
 * would show nothing, and seal new values beside old ones that are lost.
 */
final class ProvenKeys {

    private static final String WORD = "fujinowa";

    private final SecretKeys keys;
    private final Sealing sealing;

    ProvenKeys(SecretKeys keys) {
        this.keys = keys;
        sealing = new Sealing(keys);
    }

    /** @throws IllegalStateException if a key is missing or another one bears its name */
    void in(Connection database) throws SQLException {
        var unknown = keys.names().get(0);
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select name, proof from secret_key")) {
            while (rows.next()) {
                prove(rows.getString(1), rows.getString(2));
                unknown = rows.getString(1).equals(unknown) ? "" : unknown;
            }
        }
        if (!unknown.isEmpty()) {
            try (var insert = database.prepareStatement("insert into secret_key (name, proof) values (?, ?)")) {
                insert.setString(1, unknown);
                insert.setString(2, sealing.seal(place(unknown), WORD));
                insert.executeUpdate();
            }
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
