package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up while people wrote comes back with the documented command, row by row. */
class BackupIT extends ApiTest {

    private static final Pattern NAME = Pattern.compile("\"name\":\"(fujinowa-[\\d-]+\\.zip)\"");
    private static final int WRITERS = 3;

    @TempDir
    private Path folder;

    @Test
    void everything_that_was_written_before_is_in_it_and_nothing_is_torn() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var stop = new AtomicBoolean();
        var begun = new CountDownLatch(3 * WRITERS);
        var pool = Executors.newFixedThreadPool(WRITERS);
        var writers = new ArrayList<Future<?>>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(pool.submit(() -> {
                while (!stop.get()) {
                    write(acknowledged);
                    begun.countDown();
                }
                return null;
            }));
        }
        begun.await();
        var before = List.copyOf(acknowledged);

        var backup = makeBackup();

        var after = acknowledged.size();
        stop.set(true);
        for (var writer : writers) {
            writer.get();
        }
        pool.shutdown();
        try (var copy = BackupCopy.restore(backup, folder)) {
            var families = copy.column("select id from host_family");
            var trail = copy.column(
                    "select subject_id from audit_entry where subject_kind = 'HostFamily' and deed = 'CREATED'");
            assertThat(after).as("writers went on meanwhile").isGreaterThan(before.size());
            assertThat(families).containsAll(before);
            assertThat(trail).as("each family with its line in the audit trail").containsAll(families);
            assertThat(acknowledged)
                    .containsAll(families.stream().filter(before::contains).toList());
            assertThat(copy.column("select cast(count(*) as char(9)) from \"flyway_schema_history\""))
                    .isNotEmpty();
        }
        assertThat(folder.resolve("audit-head.txt")).exists();
    }

    @Test
    void an_existing_database_is_not_overwritten_unless_asked() throws Exception {
        var backup = makeBackup();
        BackupCopy.restore(backup, folder).close();

        var refused = BackupCopy.command(backup, folder).start();
        var said = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(refused.waitFor()).isEqualTo(4);
        assertThat(said).contains("--overwrite");

        assertThat(BackupCopy.command(backup, folder, "--overwrite").start().waitFor())
                .isZero();
    }

    @Test
    void only_an_administrator_makes_backups() throws Exception {
        assertThat(answer(callWithBody(basic("chiba"), "/api/backups", "POST", ""))
                        .statusCode())
                .isEqualTo(403);
    }

    private void write(Queue<String> acknowledged) throws Exception {
        var added = answer(callWithBody(basic("chiba"), "/api/host-families", "POST", """
                {"name":"控え（架空）","guestBeds":1,"guestRooms":1,"guestWish":"ANY","smoking":"NONE","petsAnswer":"NONE",
                "caresForAllergies":false,"active":true}"""));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var where = added.headers().firstValue("Location").orElseThrow();
        acknowledged.add(where.substring(where.lastIndexOf('/') + 1));
    }

    private Path makeBackup() throws Exception {
        var made = answer(callWithBody(basic("kanri"), "/api/backups", "POST", ""));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var name = NAME.matcher(made.body());
        assertThat(name.find()).isTrue();
        var file = OneServer.DATA.resolve("backups").resolve(name.group(1));
        assertThat(Files.exists(file)).isTrue();
        return file;
    }
}
