package org.fujinowa.app.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Names the one database of the war; {@code fujinowa.db.url} says whether it is Derby or PostgreSQL. */
@ApplicationScoped
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "org.fujinowa.app.store.DriverDataSource",
        url = "${MPCONFIG=fujinowa.db.url}",
        user = "${MPCONFIG=fujinowa.db.user:}",
        password = "${MPCONFIG=fujinowa.db.password:}",
        minPoolSize = 1,
        maxPoolSize = 24)
public class Database {

    /** Where the pool is found. */
    static final String JNDI_NAME = "java:app/jdbc/fujinowa";
}
