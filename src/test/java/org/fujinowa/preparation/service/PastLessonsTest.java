package org.fujinowa.preparation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.fujinowa.preparation.LessonDetails;
import org.fujinowa.preparation.model.Lesson;
import org.fujinowa.preparation.store.PreparationStores;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.store.ComeHome;
import org.fujinowa.retention.KeptUntil;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PastLessonsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Programme.class, Delegation.class, Lesson.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_learned_goes_by_the_day_on_which_the_delegation_was_home(TestDatabase database) {
        database.inTransaction(em -> {
            var home = new ComeHome(em);
            var lessons = PreparationStores.lessons(em);
            var old = home.on(DAY);
            var young = home.on(DAY.plusDays(1));
            home.on(DAY.minusYears(1));
            lessons.add(new Lesson(new LessonDetails(old, "早く始める")));
            lessons.add(new Lesson(new LessonDetails(young, "雨の日を考える")));

            KeptUntil.forgets(new PastLessons(lessons, home.delegations()).lessons(), DAY, old.toString());

            assertThat(lessons.find(old)).isEmpty();
            assertThat(lessons.find(young)).isPresent();
            return true;
        });
    }
}
