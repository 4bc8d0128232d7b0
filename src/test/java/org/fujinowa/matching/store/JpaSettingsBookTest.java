package org.fujinowa.matching.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;

import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.model.ProgrammeSettings;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JpaSettingsBookTest {

    private static final List<TestDatabase> DATABASES =
            TestDatabase.both(ProgrammeSettings.class).toList();
    private static final MatchSettings TWINS_FIRST = with(with(MatchSettings.usual(), "twin", 900), "schoolmates", -30);

    private final ProgrammeId programme = ProgrammeId.next();

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_programme_that_has_said_nothing_has_the_usual_settings(TestDatabase database) {
        assertThat(settings(database)).isEqualTo(MatchSettings.usual());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_a_programme_said_is_kept_and_each_change_is_a_new_version(TestDatabase database) {
        database.<Boolean>inTransaction(entityManager -> {
            new JpaSettingsBook(entityManager).add(new ProgrammeSettings(programme, TWINS_FIRST));
            return true;
        });
        assertThat(settings(database)).isEqualTo(TWINS_FIRST);
        var first = version(database);

        database.<Boolean>inTransaction(entityManager -> {
            new JpaSettingsBook(entityManager).find(programme).orElseThrow().say(with(TWINS_FIRST, "maxMoves", 2));
            return true;
        });

        assertThat(settings(database)).isEqualTo(with(TWINS_FIRST, "maxMoves", 2));
        assertThat(first).isPositive();
        assertThat(version(database)).isGreaterThan(first);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_is_removed_is_the_usual_again(TestDatabase database) {
        database.<Boolean>inTransaction(entityManager -> {
            var book = new JpaSettingsBook(entityManager);
            book.add(new ProgrammeSettings(programme, TWINS_FIRST));
            book.remove(book.find(programme).orElseThrow());
            return true;
        });

        assertThat(settings(database)).isEqualTo(MatchSettings.usual());
    }

    private MatchSettings settings(TestDatabase database) {
        return database.inTransaction(entityManager -> new JpaSettingsBook(entityManager).of(programme));
    }

    private long version(TestDatabase database) {
        return database.<Long>inTransaction(entityManager ->
                new JpaSettingsBook(entityManager).find(programme).orElseThrow().version());
    }
}
