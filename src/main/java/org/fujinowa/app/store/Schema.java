package org.fujinowa.app.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the newest schema: one set of migrations for Derby and PostgreSQL.
 *
 * <p>The few types on which the two disagree are placeholders: {@code ${text}} is a long text, {@code ${blob}} bytes.
 */
final class Schema {

    private static final Map<String, String> DERBY = Map.of("text", "CLOB", "blob", "BLOB");
    private static final Map<String, String> POSTGRESQL = Map.of("text", "TEXT", "blob", "BYTEA");

    private final Flyway flyway;

    Schema(DataSource database, String url) {
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(new SealWhatWasClear())
                .placeholders(url.startsWith("jdbc:postgresql:") ? POSTGRESQL : DERBY)
                .baselineVersion("0")
                .load();
    }

    /** How many migrations were applied. */
    int migrate() {
        return flyway.migrate().migrationsExecuted;
    }
}
