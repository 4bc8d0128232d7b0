package org.fujinowa.retention.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionRow;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.retention.RunReport;
import org.fujinowa.retention.model.RetentionBook;
import org.fujinowa.retention.model.RetentionRule;
import org.fujinowa.retention.model.RetentionRun;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.Test;

class ForgettingRunTest {

    /** Already the second of March in Japan. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2027-03-01T16:00:00Z"), ZoneOffset.UTC);

    private static final Caller JOB = Caller.job("retention", Permission.MANAGE_RETENTION);

    private final Things letters = new Things("letters", 30);
    private final Things photos = new Things("photos", 60);
    private final BookInMemory book = new BookInMemory();
    private final NotedDeeds audit = new NotedDeeds();
    private final CurrentCaller caller = new CurrentCaller();
    private final RetentionRules rules = new RetentionRules(new Several<>(photos, letters), book, caller, audit, NOW);
    private final ForgettingRun run =
            new ForgettingRun(new Several<>(photos, letters), rules, new ForgettingStep(book, audit, NOW), caller, NOW);

    @Test
    void what_is_past_its_days_is_forgotten_and_what_is_not_stays() {
        letters.keep("old", LocalDate.of(2027, 1, 31));
        letters.keep("young", LocalDate.of(2027, 2, 1));

        var report = today().orElseThrow();

        assertThat(letters.kept).containsOnlyKeys("young");
        assertThat(report.lines()).containsExactly(new RunReport.Line("letters", 30, 1, 0));
        assertThat(audit.lines()).containsExactly("DELETED Thing retention:  -> letters, 30");
    }

    @Test
    void other_days_hold_from_the_next_run_on() {
        letters.keep("a", LocalDate.of(2027, 2, 20));
        keep(Map.of("letters", 10));

        assertThat(today().orElseThrow().forgotten()).isOne();
        assertThat(audit.lines()).startsWith("CHANGED RetentionRule days: 30 -> 10");
    }

    @Test
    void days_that_are_too_few_or_too_many_are_refused() {
        for (var days : List.of(6, 3_651)) {
            assertThatThrownBy(() -> keep(Map.of("letters", days)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("retention.days-wrong");
        }
        assertThatThrownBy(() -> keep(Map.of("unknown", 30))).isInstanceOf(NoSuchRecord.class);
        assertThat(rules.daysOf(letters)).isEqualTo(30);
    }

    @Test
    void what_cannot_be_forgotten_is_counted_and_does_not_stop_the_rest() {
        photos.keep("stuck", LocalDate.of(2026, 1, 1));
        photos.keep("free", LocalDate.of(2026, 1, 2));
        photos.stuck = "stuck";
        letters.keep("old", LocalDate.of(2026, 1, 3));

        var report = today().orElseThrow();

        assertThat(report.forgotten()).isEqualTo(2);
        assertThat(report.failed()).isOne();
        assertThat(photos.kept).containsOnlyKeys("stuck");
    }

    @Test
    void a_day_has_one_run_whichever_node_begins_it_and_others_only_by_hand() {
        assertThat(today()).isPresent();
        letters.keep("old", LocalDate.of(2026, 1, 1));

        assertThat(today()).isEmpty();
        assertThat(letters.kept).isNotEmpty();

        assertThat(caller.actingAs(JOB, run::now).forgotten()).isOne();
        assertThat(rules.reports()).hasSize(2).allMatch(report -> report.endedAt() != null);
    }

    @Test
    void the_list_says_what_is_due_before_anything_is_forgotten() {
        letters.keep("old", LocalDate.of(2026, 1, 1));

        assertThat(rules.rows())
                .containsExactly(
                        new RetentionRow("letters", RetentionSince.END, 30, 30, 1, null),
                        new RetentionRow("photos", RetentionSince.END, 60, 60, 0, null));
        assertThat(letters.kept).isNotEmpty();
    }

    private void keep(Map<String, Integer> days) {
        caller.actingAs(JOB, () -> {
            rules.keep(days);
            return true;
        });
    }

    private Optional<RunReport> today() {
        return caller.actingAs(JOB, run::today);
    }

    /** A kind of things, each with the day on which its days began. */
    private static final class Things implements Retained {

        private final String kind;
        private final int days;
        private final Map<String, LocalDate> kept = new TreeMap<>();
        private String stuck = "";

        Things(String kind, int days) {
            this.kind = kind;
            this.days = days;
        }

        void keep(String name, LocalDate began) {
            kept.put(name, began);
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public int defaultDays() {
            return days;
        }

        @Override
        public RetentionSince since() {
            return RetentionSince.END;
        }

        @Override
        public List<Subject> due(LocalDate began, int atMost) {
            return kept.entrySet().stream()
                    .filter(thing -> !thing.getValue().isAfter(began))
                    .map(thing -> new Subject("Thing", thing.getKey()))
                    .limit(atMost)
                    .toList();
        }

        @Override
        public void forget(Subject subject) {
            if (subject.id().equals(stuck)) {
                throw new IllegalStateException("stuck");
            }
            kept.remove(subject.id());
        }
    }

    private static final class BookInMemory implements RetentionBook {

        private final Map<String, RetentionRule> rules = new HashMap<>();
        private final Map<String, RetentionRun> runs = new TreeMap<>();

        @Override
        public Optional<RetentionRule> rule(String kind) {
            return Optional.ofNullable(rules.get(kind));
        }

        @Override
        public void add(RetentionRule rule) {
            // As on the server, a rule that is wrong is not there afterwards.
            rules.put("letters", rule);
        }

        @Override
        public Optional<RetentionRun> run(String id) {
            return Optional.ofNullable(runs.get(id));
        }

        @Override
        public void add(RetentionRun run) {
            var day = run.summary().day().toString();
            runs.put(runs.containsKey(day) ? day + " " + NOW.instant() : day, run);
        }

        @Override
        public List<RetentionRun> newest(int atMost) {
            return List.copyOf(runs.values());
        }
    }
}
