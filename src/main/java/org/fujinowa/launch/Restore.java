package org.fujinowa.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Brings a backup of the embedded database back, while the server is stopped.
 *
 * <p>Every checksum is verified before anything is touched. A database that is there already is refused, or with
 * {@code --overwrite} moved aside; it is never deleted.
 */
final class Restore {

    private static final String MANIFEST = "SHA256SUMS";
    private static final String DATABASE = "database/";
    private static final String AUDIT_HEAD = "audit-head.txt";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final Path backup;
    private final Path database;
    private final Path data;
    private final boolean overwrite;

    Restore(Path backup, Path database, Path data, boolean overwrite) {
        this.backup = backup;
        this.database = database;
        this.data = data;
        this.overwrite = overwrite;
    }

    /**
     * Does it.
     *
     * @return what was done, in a sentence for the terminal
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the backup is damaged, or something is in its way, and says what
     */
    String run() throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            verify(zip);
            refuseWhileRunning();
            var aside = makeRoom();
            unpack(zip);
            return "Restored %s to %s.%s".formatted(backup, database, aside);
        }
    }

    private static void verify(ZipFile zip) throws IOException {
        var sums = sums(zip);
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            if (MANIFEST.equals(entry.getName())) {
                continue;
            }
            var expected = sums.remove(entry.getName());
            try (var content = zip.getInputStream(entry)) {
                if (!sha256(content).equals(expected)) {
                    throw new IllegalArgumentException("the backup is damaged at " + entry.getName());
                }
            }
        }
        if (!sums.isEmpty()) {
            throw new IllegalArgumentException(
                    "the backup lacks " + sums.keySet().iterator().next());
        }
    }

    private static Map<String, String> sums(ZipFile zip) throws IOException {
        var manifest = zip.getEntry(MANIFEST);
        if (manifest == null) {
            throw new IllegalArgumentException("this is no complete backup of Fujinowa: it has no " + MANIFEST);
        }
        var sums = new HashMap<String, String>();
        try (var content = zip.getInputStream(manifest)) {
            new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("  ", 2))
                    .forEach(line -> sums.put(line[line.length - 1], line[0]));
        }
        return sums;
    }

    /** A running Derby holds a lock on this file; a killed one left only the file. */
    private void refuseWhileRunning() throws IOException {
        var lock = database.resolve("dbex.lck");
        if (!Files.exists(lock)) {
            return;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var mine = channel.tryLock()) {
            if (mine == null) {
                throw new IllegalArgumentException("the server is running: stop it first");
            }
        } catch (OverlappingFileLockException held) {
            throw new IllegalArgumentException("the server is running: stop it first", held);
        }
    }

    private String makeRoom() throws IOException {
        if (!Files.exists(database)) {
            return "";
        }
        if (!overwrite) {
            throw new IllegalArgumentException(
                    "there is a database at %s already; with --overwrite it is moved aside".formatted(database));
        }
        var moment = ".before-restore-" + MOMENT.format(LocalDateTime.now());
        var aside = database.resolveSibling(database.getFileName() + moment);
        Files.move(database, aside);
        if (Files.exists(data.resolve(AUDIT_HEAD))) {
            Files.move(data.resolve(AUDIT_HEAD), data.resolve(AUDIT_HEAD + moment));
        }
        return " What was there before is in %s.".formatted(aside);
    }

    private void unpack(ZipFile zip) throws IOException {
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            var target = target(entry.getName());
            if (!entry.isDirectory() && target != null) {
                Files.createDirectories(target.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
    }

    /** Under {@code database/} stands one folder with the name that the database had; the new name is ours. */
    private Path target(String name) {
        if (AUDIT_HEAD.equals(name)) {
            return data.resolve(AUDIT_HEAD);
        }
        if (!name.startsWith(DATABASE)) {
            return null;
        }
        var inside = name.substring(name.indexOf('/', DATABASE.length()) + 1);
        var target = database.resolve(inside).normalize();
        if (!target.startsWith(database)) {
            throw new IllegalArgumentException("the backup wants to write outside of the database: " + name);
        }
        return target;
    }

    private static String sha256(InputStream content) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
