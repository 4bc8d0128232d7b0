package org.fujinowa.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    @TempDir
    private Path folder;

    private Path data;
    private final Map<String, String> contents = new LinkedHashMap<>();

    @BeforeEach
    void aBackup() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        contents.put("audit-head.txt", "7 abc\n");
        contents.put("database/db/service.properties", "derby");
        contents.put("database/db/seg0/c10.dat", "rows");
    }

    @Test
    void brings_every_file_back_under_the_name_that_the_settings_give() throws Exception {
        restore(false).run();

        assertThat(data.resolve("mine/seg0/c10.dat")).hasContent("rows");
        assertThat(data.resolve("mine/service.properties")).hasContent("derby");
        assertThat(data.resolve("audit-head.txt")).hasContent("7 abc");
    }

    @Test
    void refuses_a_damaged_backup_before_it_touches_anything() throws Exception {
        var sums = sums();
        contents.put("database/db/seg0/c10.dat", "r0ws");

        assertRefused(restore(zip(sums), true), "damaged at database/db/seg0/c10.dat");
    }

    @Test
    void refuses_a_backup_that_lacks_a_file_or_its_checksums() throws Exception {
        var sums = sums();
        contents.remove("database/db/seg0/c10.dat");

        assertRefused(restore(zip(sums), true), "lacks database/db/seg0/c10.dat");
        assertRefused(restore(zip(null), true), "no SHA256SUMS");
    }

    @Test
    void refuses_a_file_that_no_checksum_covers() throws Exception {
        var sums = sums();
        contents.put("database/db/extra", "x");

        assertRefused(restore(zip(sums), true), "damaged at database/db/extra");
    }

    @Test
    void never_writes_outside_of_the_database() throws Exception {
        contents.put("database/db/../../../outside", "x");

        assertThatThrownBy(() -> restore(false).run()).hasMessageContaining("outside");

        assertThat(folder.resolve("outside")).doesNotExist();
        assertThat(data.resolve("outside")).doesNotExist();
    }

    @Test
    void leaves_an_existing_database_alone_unless_asked_and_then_keeps_it() throws Exception {
        Files.createDirectories(data.resolve("mine"));
        Files.writeString(data.resolve("mine/old"), "precious");

        assertThatThrownBy(() -> restore(false).run()).hasMessageContaining("--overwrite");
        assertThat(data.resolve("mine/old")).hasContent("precious");

        restore(true).run();
        assertThat(data.resolve("mine/old")).doesNotExist();
        try (var kept = Files.walk(data)) {
            assertThat(kept.filter(file -> file.endsWith("old"))).hasSize(1);
        }
    }

    @Test
    void refuses_while_the_server_holds_its_lock() throws Exception {
        Files.createDirectories(data.resolve("mine"));
        var lock = Files.writeString(data.resolve("mine/dbex.lck"), "");

        try (var channel = java.nio.channels.FileChannel.open(lock, java.nio.file.StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> restore(true).run()).hasMessageContaining("stop it first");
        }
    }

    private void assertRefused(Restore restore, String why) {
        assertThatThrownBy(restore::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
        assertThat(data).isEmptyDirectory();
    }

    private Restore restore(boolean overwrite) throws Exception {
        return restore(zip(sums()), overwrite);
    }

    private Restore restore(Path zip, boolean overwrite) {
        return new Restore(zip, data.resolve("mine"), data, overwrite);
    }

    private String sums() throws Exception {
        var sums = new StringBuilder();
        for (var entry : contents.entrySet()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(entry.getValue()));
            sums.append(HexFormat.of().formatHex(digest))
                    .append("  ")
                    .append(entry.getKey())
                    .append('\n');
        }
        return sums.toString();
    }

    private Path zip(String sums) throws IOException {
        var file = folder.resolve("backup.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : contents.entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
            if (sums != null) {
                add(zip, "SHA256SUMS", sums);
            }
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(content));
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
