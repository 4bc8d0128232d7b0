package org.fujinowa.app.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source over whichever JDBC driver understands the URL, so that one war runs on Derby and on PostgreSQL.
 *
 * <p>The server's pool needs a {@link DataSource} class name, and each database has another one.
 */
public class DriverDataSource implements DataSource {

    private String url = "";
    private String user = "";
    private String password = "";
    private int loginTimeout;

    /** For the pool. */
    public DriverDataSource() {}

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        var properties = new Properties();
        if (name != null && !name.isBlank()) {
            properties.setProperty("user", name);
            properties.setProperty("password", secret == null ? "" : secret);
        }
        var connection = driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("No driver accepts the database URL.");
        }
        return connection;
    }

    private Driver driver() throws SQLException {
        if (url.startsWith("jdbc:derby:")) {
            return new org.apache.derby.iapi.jdbc.AutoloadedDriver();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new org.postgresql.Driver();
        }
        return DriverManager.getDriver(url);
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        // The server logs; drivers stay silent.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("This is no " + type.getName() + ".");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
