package org.fujinowa.retention.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.retention.RunReport;
import org.fujinowa.retention.model.RetentionRule;
import org.fujinowa.retention.model.RetentionRun;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JpaRetentionBookTest {

    private static final List<TestDatabase> DATABASES =
            TestDatabase.both(RetentionRule.class, RetentionRun.class).toList();
    private static final Instant NOW = Instant.parse("2027-03-01T16:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void rules_and_reports_are_there_again(TestDatabase database) {
        var line = new RunReport.Line("letters", 30, 2, 1);
        in(database, book -> {
            book.add(new RetentionRule("letters", 30, "chiba", NOW));
            book.add(new RetentionRun("2027-03-02", DAY, "job:retention", NOW));
            return true;
        });
        in(database, book -> {
            book.rule("letters").orElseThrow().set(40, "kumagai", NOW);
            book.run("2027-03-02").orElseThrow().end(List.of(line), NOW.plusSeconds(5));
            return true;
        });

        int days = in(database, book -> book.rule("letters").orElseThrow().days());
        RunReport report = in(database, book -> book.newest(5).get(0).summary());
        assertThat(days).isEqualTo(40);
        assertThat(report).isEqualTo(new RunReport(DAY, NOW, NOW.plusSeconds(5), "job:retention", List.of(line)));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void two_nodes_cannot_begin_the_run_of_one_day(TestDatabase database) {
        in(database, book -> {
            book.add(new RetentionRun("2027-03-03", DAY, "job:retention", NOW));
            return true;
        });

        assertThatThrownBy(() -> in(database, book -> {
                    book.add(new RetentionRun("2027-03-03", DAY, "job:retention", NOW));
                    return true;
                }))
                .isInstanceOf(PersistenceException.class);
    }

    private static <T> T in(TestDatabase database, Function<JpaRetentionBook, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaRetentionBook(entityManager)));
    }
}
