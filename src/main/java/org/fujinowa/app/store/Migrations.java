package org.fujinowa.app.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.shared.secret.SecretKeys;

/** Brings the schema up to date before anything else starts, and closes an embedded Derby in order when the war stops. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());
    private static final String DERBY_HAS_STOPPED = "08006";

    @Resource(lookup = Database.JNDI_NAME)
    private DataSource database;

    @Inject
    @ConfigProperty(name = "fujinowa.db.url")
    private String url;

    @PostConstruct
    void migrate() {
        var applied = new Schema(database, url).migrate();
        try (var connection = database.getConnection()) {
            new ProvenKeys(SecretKeys.ofThisServer()).in(connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The keys of the database cannot be read.", unreadable);
        }
        LOG.log(Level.INFO, "Schema up to date, {0} migrations applied.", applied);
    }

    @PreDestroy
    void close() {
        if (!url.startsWith("jdbc:derby:")) {
            return;
        }
        var name = url.substring(0, url.indexOf(';') < 0 ? url.length() : url.indexOf(';'));
        try {
            DriverManager.getConnection(name + ";shutdown=true").close();
        } catch (SQLException stopped) {
            // Derby answers a shutdown with an exception, also when all went well.
            if (!DERBY_HAS_STOPPED.equals(stopped.getSQLState())) {
                LOG.log(Level.WARNING, "Derby did not close in order.", stopped);
            }
        }
    }
}
