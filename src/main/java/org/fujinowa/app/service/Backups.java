package org.fujinowa.app.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.app.BackupFile;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/**
 * Makes backups of the embedded database while people go on working: a zip in {@code <data>/backups} with the database as it
 * was at one moment and the head of the audit trail. {@code fujinowa-server.jar --restore} brings it back.
 */
@ApplicationScoped
public class Backups {

    private static final String DERBY = "jdbc:derby:";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'fujinowa-'uuuuMMdd-HHmmss-SSS'.zip'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final ReentrantLock one = new ReentrantLock();

    @Resource(lookup = "java:app/jdbc/fujinowa")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "fujinowa.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "fujinowa.data.dir")
    private String dataDirectory;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Makes a backup; returns when it is complete.
     *
     * @throws RuleViolation if one is being made already, or the database is one that has its own tools
     */
    @Requires(Permission.MANAGE_BACKUPS)
    public BackupFile make() {
        if (!url.startsWith(DERBY)) {
            throw new RuleViolation("app.backup-by-the-database");
        }
        if (!one.tryLock()) {
            throw new RuleViolation("app.backup-under-way");
        }
        try {
            var backup = write(folder().resolve(NAME.format(clock.instant())));
            auditTrail.record(
                    Deed.EXPORTED, Subject.of("Backup", backup.name()), Changes.fact("bytes", backup.bytes()));
            return backup;
        } catch (IOException failed) {
            throw new UncheckedIOException("The backup cannot be written.", failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be copied.", failed);
        } finally {
            one.unlock();
        }
    }

    /** The backups on the server's disk, newest first. */
    @Requires(Permission.MANAGE_BACKUPS)
    public List<BackupFile> all() {
        try {
            Files.createDirectories(folder());
            try (var files = Files.list(folder())) {
                return files.filter(file -> file.getFileName().toString().matches("fujinowa-[\\d-]+\\.zip"))
                        .map(Backups::describe)
                        .sorted(Comparator.comparing(BackupFile::name).reversed())
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of backups cannot be read.", unreadable);
        }
    }

    private BackupFile write(Path target) throws IOException, SQLException {
        Files.createDirectories(folder());
        var copy = Files.createTempDirectory(folder(), "copying-");
        try {
            // The head of the audit trail first: a head that is older than the database is true, a newer one looks cut
            // off.
            var head = Path.of(dataDirectory, "audit-head.txt");
            var contents = Stream.<Path>builder();
            if (Files.exists(head)) {
                contents.add(Files.copy(head, copy.resolve("audit-head.txt")));
            }
            copyDatabase(copy.resolve("database"));
            BackupArchive.write(
                    target, contents.add(copy.resolve("database")).build().toList());
        } finally {
            deleteTree(copy);
        }
        return describe(target);
    }

    /** Derby copies itself page by page and adds the log of what was written meanwhile. */
    private void copyDatabase(Path target) throws SQLException {
        try (var connection = database.getConnection();
                var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, target.toString());
            call.execute();
        }
    }

    private static BackupFile describe(Path file) {
        try {
            return new BackupFile(
                    file.getFileName().toString(),
                    Files.size(file),
                    Instant.ofEpochMilli(Files.getLastModifiedTime(file).toMillis()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A backup cannot be read.", unreadable);
        }
    }

    private Path folder() {
        return Path.of(dataDirectory, "backups").toAbsolutePath();
    }

    private static void deleteTree(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
