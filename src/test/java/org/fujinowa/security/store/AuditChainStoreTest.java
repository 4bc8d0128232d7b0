package org.fujinowa.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.AuditQuery;
import org.fujinowa.security.AuditVerdict;
import org.fujinowa.security.AuditVerdict.Fault;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Purpose;
import org.fujinowa.security.PurposeMissing;
import org.fujinowa.security.SaidPurpose;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.AuditAnchor;
import org.fujinowa.security.model.AuditEntry;
import org.fujinowa.security.model.AuditHead;
import org.fujinowa.security.model.AuditSeal;
import org.fujinowa.security.service.AuditChain;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever edits, deletes or cuts off a line of the trail with the database's own tools is found out, on either database. */
class AuditChainStoreTest {

    private static final List<TestDatabase> DATABASES = TestDatabase.both(
                    AuditEntry.class, AuditSeal.class, AuditHead.class)
            .toList();
    private static final int ENTRIES = 5;

    private final Kept anchor = new Kept();

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() throws Exception {
        for (var database : DATABASES) {
            database.close();
        }
    }

    @BeforeEach
    void anEmptyTrail() {
        DATABASES.forEach(database -> {
            database.execute("delete from audit_seal");
            database.execute("delete from audit_entry");
            database.execute("update audit_head set number = 0, chain_hash = ''");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_trail_that_nobody_touched_is_whole(TestDatabase database) {
        written(database);

        assertThat(verify(database)).isEqualTo(new AuditVerdict(ENTRIES, 0, List.of()));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_line_that_waits_for_its_seal_is_no_fault(TestDatabase database) {
        written(database);
        add(database, "chiba", "6");

        assertThat(verify(database)).isEqualTo(new AuditVerdict(ENTRIES, 1, List.of()));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_edited_line_is_found(TestDatabase database) {
        written(database);
        database.execute("update audit_entry set actor = 'kumagai' where subject_id = '3'");

        assertThat(verify(database).faults()).containsExactly(new Fault("security.audit.edited", 3));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_deleted_line_is_found(TestDatabase database) {
        written(database);
        database.execute("delete from audit_entry where subject_id = '2'");

        assertThat(verify(database).faults()).contains(new Fault("security.audit.deleted", 2));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_deleted_seal_breaks_the_chain(TestDatabase database) {
        written(database);
        database.execute("delete from audit_seal where number = 2");

        assertThat(verify(database).faults()).contains(new Fault("security.audit.chain-broken", 2));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_end_that_was_cut_off_carefully_is_found_by_the_anchor(TestDatabase database) {
        written(database);
        database.execute("delete from audit_entry where subject_id in ('4', '5')");
        database.execute("delete from audit_seal where number > 3");
        database.execute(
                "update audit_head set number = 3, chain_hash = (select chain_hash from audit_seal where number = 3)");

        assertThat(verify(database).faults()).containsExactly(new Fault("security.audit.truncated", ENTRIES));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void lines_are_found_by_who_and_what_newest_first_and_page_by_page(TestDatabase database) {
        written(database);
        add(database, "kumagai", "9");

        assertThat(lines(database, new AuditQuery("", "", "", "", "", 10)))
                .containsExactly("9", "5", "4", "3", "2", "1");
        assertThat(lines(database, new AuditQuery("kuma", "", "", "", "", 10))).containsExactly("9");
        assertThat(lines(database, new AuditQuery("chiba", "Person", "3", "", "", 10)))
                .containsExactly("3");
        assertThat(lines(database, new AuditQuery("", "Nothing", "", "", "", 10)))
                .isEmpty();
        var third = database.inTransaction(entityManager -> new JpaAuditEntries(entityManager)
                .lines(new AuditQuery("", "", "3", "", "", 1))
                .get(0)
                .id());
        assertThat(lines(database, new AuditQuery("", "", "", "", third, 10))).containsExactly("2", "1");
    }

    private void written(TestDatabase database) {
        for (int i = 1; i <= ENTRIES; i++) {
            add(database, "chiba", Integer.toString(i));
        }
        chained(database, AuditChain::sealBatch).ifPresent(link -> anchor.keep(link.number(), link.hash()));
    }

    private static void add(TestDatabase database, String actor, String id) {
        database.inTransaction(entityManager -> {
            var entry = new AuditEntry(
                    Instant.parse("2027-06-28T00:00:00Z").plusSeconds(Long.parseLong(id)),
                    actor,
                    Deed.CHANGED,
                    Subject.of("Person", id),
                    Changes.fact("note", "髙橋"),
                    "");
            new JpaAuditEntries(entityManager).add(entry);
            return entry;
        });
        pause();
    }

    /** Identities sort by the millisecond of their making. */
    private static void pause() {
        var made = System.currentTimeMillis();
        while (System.currentTimeMillis() == made) {
            Thread.onSpinWait();
        }
    }

    private AuditVerdict verify(TestDatabase database) {
        return chained(database, AuditChain::verify);
    }

    private <T> T chained(TestDatabase database, Function<AuditChain, T> work) {
        return database.inTransaction((EntityManager entityManager) ->
                work.apply(new AuditChain(new JpaAuditEntries(entityManager), anchor)));
    }

    private static List<String> lines(TestDatabase database, AuditQuery query) {
        return database.inTransaction(entityManager -> new JpaAuditEntries(entityManager)
                .lines(query).stream().map(line -> line.subject().id()).toList());
    }

    private static final class Kept implements AuditAnchor {

        private Optional<Link> newest = Optional.empty();

        @Override
        public void keep(long number, String hash) {
            newest = Optional.of(new Link(number, hash));
        }

        @Override
        public Optional<Link> newest() {
            return newest;
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_look_is_kept_with_why_and_found_by_it_and_by_whom_it_concerned(TestDatabase database) {
        var mia = new Subject("Person", "mia-" + database);
        var said = new SaidPurpose(Purpose.OTHER, "保険の報告").written();
        looked(database, mia, "MATCHING");
        looked(database, new Subject("Family", mia.id()), "MATCHING");
        looked(database, mia, said);

        database.inTransaction(entityManager -> {
            var entries = new JpaAuditEntries(entityManager);
            assertThat(entries.looksAt(List.of(mia), 10))
                    .extracting(AuditLine::purpose)
                    .containsExactly(said, "MATCHING");
            assertThat(entries.looksAt(List.of(mia), 10).get(0).said().words()).isEqualTo("保険の報告");
            assertThat(entries.lines(new AuditQuery("", "Person", mia.id(), "OTHER", "", 10)))
                    .hasSize(1);
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void who_turns_the_pages_of_a_list_looks_once_in_ten_minutes(TestDatabase database) {
        var list = new Subject("Participants", "evening-" + database);
        var begin = Instant.parse("2027-06-30T12:00:00Z");

        lookThrough(database, list, "chiba", begin);
        lookThrough(database, list, "chiba", begin.plusSeconds(599));
        lookThrough(database, list, "kumagai", begin.plusSeconds(599));
        lookThrough(database, list, "chiba", begin.plusSeconds(600));

        database.inTransaction(
                entityManager -> assertThat(new JpaAuditEntries(entityManager).looksAt(List.of(list), 10))
                        .extracting(AuditLine::actor)
                        .containsExactly("job:chiba", "job:kumagai", "job:chiba"));
        var elsewhere = new CurrentCaller();
        assertThatThrownBy(() -> database.inTransaction(entityManager -> elsewhere.looking(null, true, () -> {
                    new AuditTrail(new JpaAuditEntries(entityManager), elsewhere, Clock.fixed(begin, ZoneOffset.UTC))
                            .lookThrough(list);
                    return true;
                })))
                .as("another device has not said why")
                .isInstanceOf(PurposeMissing.class);
    }

    private static void lookThrough(TestDatabase database, Subject list, String who, Instant when) {
        database.inTransaction(entityManager -> {
            var caller = new CurrentCaller();
            var trail = new AuditTrail(new JpaAuditEntries(entityManager), caller, Clock.fixed(when, ZoneOffset.UTC));
            return caller.actingAs(Caller.job(who), () -> {
                trail.lookThrough(list);
                return true;
            });
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_rests_is_what_nobody_has_changed_since(TestDatabase database) {
        var kind = "Resting" + database;
        database.inTransaction(entityManager -> {
            var entries = new JpaAuditEntries(entityManager);
            var day = Instant.parse("2020-01-01T00:00:00Z");
            for (var deed : List.of("old CREATED 0", "old VIEWED 9", "young CREATED 0", "young CHANGED 9")) {
                var words = deed.split(" ");
                entries.add(new AuditEntry(
                        day.plusSeconds(Long.parseLong(words[2])),
                        "chiba",
                        Deed.valueOf(words[1]),
                        new Subject(kind, words[0]),
                        Changes.none(),
                        ""));
            }
            entityManager.flush();
            assertThat(entries.restingSince(kind, day.plusSeconds(5))).containsExactly("old");
            assertThat(entries.restingSince(kind, day)).isEmpty();
            return true;
        });
    }

    private static void looked(TestDatabase database, Subject subject, String purpose) {
        database.inTransaction(entityManager -> {
            new JpaAuditEntries(entityManager)
                    .add(new AuditEntry(
                            Instant.parse("2027-06-28T00:00:00Z"),
                            "chiba",
                            Deed.VIEWED,
                            subject,
                            Changes.none(),
                            purpose));
            return true;
        });
        pause();
    }
}
