package org.fujinowa.app.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs folders and files into one zip whose last entry, {@value #MANIFEST}, has the SHA-256 of every other one, in the
 * format of {@code sha256sum}. The zip gets its name only when it is complete.
 */
final class BackupArchive {

    /** The entry with the checksums. */
    static final String MANIFEST = "SHA256SUMS";

    private final List<String> sums = new ArrayList<>();
    private final ZipOutputStream zip;

    private BackupArchive(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** Writes a zip of these, each under its own name. */
    static void write(Path target, List<Path> contents) throws IOException {
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            var archive = new BackupArchive(zip);
            for (var content : contents) {
                archive.addTree(content);
            }
            archive.addManifest();
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void addTree(Path root) throws IOException {
        var parent = root.toAbsolutePath().getParent();
        try (var files = Files.walk(root.toAbsolutePath())) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(parent.relativize(file).toString().replace('\\', '/'), file);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void add(String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        Files.copy(file, new DigestOutputStream(zip, digest));
        zip.closeEntry();
        sums.add(HexFormat.of().formatHex(digest.digest()) + "  " + name);
    }

    private void addManifest() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write((String.join("\n", sums) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
