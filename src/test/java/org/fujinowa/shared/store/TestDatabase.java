package org.fujinowa.shared.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;

/**
 * A database for tests of stores without the server: the real migrations, the real entities, EclipseLink as on the server.
 * Each is empty and belongs to one test class.
 */
public final class TestDatabase implements AutoCloseable {

    private final Map<String, Object> connection = new HashMap<>();
    private final AutoCloseable server;
    private final EntityManagerFactory factory;

    private TestDatabase(
            String url, String user, Map<String, String> types, AutoCloseable server, Class<?>[] entities) {
        this.server = server;
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration")
                .placeholders(types)
                .load()
                .migrate();
        connection.put(PersistenceUnitProperties.JDBC_URL, url);
        connection.put(PersistenceUnitProperties.JDBC_USER, user);
        connection.put(
                PersistenceUnitProperties.JDBC_DRIVER,
                url.startsWith("jdbc:derby:") ? AutoloadedDriver.class.getName() : "org.postgresql.Driver");
        connection.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        connection.put(PersistenceUnitProperties.WEAVING, "false");
        connection.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        connection.put(PersistenceUnitProperties.JDBC_FORCE_BIND_PARAMETERS, "true");
        connection.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, "org.fujinowa.app.store.SnakeCaseColumns");
        connection.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
        this.factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(new TestPersistenceUnit(entities), connection);
    }

    /** An embedded Derby in memory. */
    public static TestDatabase derby(Class<?>... entities) {
        return new TestDatabase(
                "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true",
                "",
                Map.of("text", "CLOB", "blob", "BLOB"),
                () -> {},
                entities);
    }

    /** A PostgreSQL of its own. */
    public static TestDatabase postgres(Class<?>... entities) {
        try {
            var server = EmbeddedPostgres.start();
            return new TestDatabase(
                    server.getJdbcUrl("postgres", "postgres"),
                    "postgres",
                    Map.of("text", "TEXT", "blob", "BYTEA"),
                    server,
                    entities);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Both, for a {@code @MethodSource}. */
    public static Stream<TestDatabase> both(Class<?>... entities) {
        return Stream.of(derby(entities), postgres(entities));
    }

    /** Runs SQL that is no part of the migrations. */
    public void execute(String sql) {
        inTransaction(entityManager -> entityManager.createNativeQuery(sql).executeUpdate());
    }

    /** Does the work in a transaction of its own, with an entity manager of its own. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            try {
                var result = work.apply(entityManager);
                entityManager.getTransaction().commit();
                return result;
            } finally {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public void close() throws Exception {
        factory.close();
        server.close();
    }
}
