package org.fujinowa.shared.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
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

    private final String url;
    private final String user;
    private final EntityManagerFactory factory;

    private TestDatabase(String url, String user, Class<?>[] entities) {
        this.url = url;
        this.user = user;
        var connection = new HashMap<String, Object>();
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
        return new TestDatabase(TestDerby.newDatabase(), "", entities);
    }

    /** A database of its own on the one PostgreSQL of this test run. */
    public static TestDatabase postgres(Class<?>... entities) {
        return new TestDatabase(TestPostgres.newDatabase(), TestPostgres.USER, entities);
    }

    /** A database that is there already, and migrated. */
    public static TestDatabase at(String url, String user, Class<?>... entities) {
        return new TestDatabase(url, user, entities);
    }

    /** The address of a PostgreSQL database without tables, for tests of the migrations themselves. */
    public static String emptyPostgres() {
        return TestPostgres.emptyDatabase();
    }

    /** Brings an empty database to today's tables. */
    static void migrate(String url, String user, Map<String, String> types) {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration")
                .placeholders(types)
                .load()
                .migrate();
    }

    /** Both, for a {@code @MethodSource}. */
    public static Stream<TestDatabase> both(Class<?>... entities) {
        return Stream.of(derby(entities), postgres(entities));
    }

    /** Where it is, for tests that speak to it without entities. */
    public String url() {
        return url;
    }

    /** As whom such a test signs in. */
    public String user() {
        return user;
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
    public String toString() {
        return url.startsWith("jdbc:derby:") ? "Derby" : "PostgreSQL";
    }

    @Override
    public void close() {
        factory.close();
    }
}
