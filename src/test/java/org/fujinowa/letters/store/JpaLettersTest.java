package org.fujinowa.letters.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.letters.LetterExamples;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.Letterhead;
import org.fujinowa.letters.PrintOrder;
import org.fujinowa.letters.PrintState;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.LetterPdf;
import org.fujinowa.letters.model.LetterPrint;
import org.fujinowa.letters.model.LetterSubject;
import org.fujinowa.letters.model.LetterWriting;
import org.fujinowa.letters.model.Stationery;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JpaLettersTest {

    private static final DelegationId CHRC = DelegationId.next();
    private static final HostFamilyId SATO = HostFamilyId.next();
    private static final ParticipantId MIA = ParticipantId.next();
    private static final ParticipantId HANA = ParticipantId.next();

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Letter.class, LetterPrint.class, LetterPdf.class, Stationery.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keeps_letters_with_what_they_say_their_files_and_their_prints(TestDatabase database) {
        var print = database.inTransaction(entityManager -> {
            var letters = new JpaLetters(entityManager);
            var made = new LetterPrint(
                    PrintOrder.of(CHRC, List.of(LetterKind.values()), List.of(MIA)),
                    2,
                    "chiba",
                    LetterExamples.FIRST_OF_JUNE);
            letters.add(made);
            entityManager.flush();
            letters.add(letter(made, 1, 1));
            letters.add(letter(made, 1, 2));
            letters.add(letter(made, 2, 1));
            letters.add(new LetterPdf(made.id(), new byte[] {37, 80, 68, 70}));
            return made.id();
        });

        database.inTransaction(entityManager -> {
            var letters = new JpaLetters(entityManager);
            var kept = letters.ofDelegation(CHRC);
            assertThat(kept).extracting(Letter::number).containsExactly(2, 1, 1);
            assertThat(kept).extracting(Letter::edition).containsExactly(1, 2, 1);
            assertThat(kept.get(0).content())
                    .contains(LetterExamples.content(LetterKind.NOTICE, LetterExamples.mia(), LetterExamples.hana()));
            assertThat(letters.about(HANA)).hasSize(3);
            assertThat(letters.about(ParticipantId.next())).isEmpty();
            assertThat(letters.about(SATO)).hasSize(3);
            assertThat(letters.file(print).orElseThrow().bytes()).containsExactly(37, 80, 68, 70);
            assertThat(letters.lastPrint(CHRC)
                            .orElseThrow()
                            .view(LetterExamples.FIRST_OF_JUNE)
                            .state())
                    .isEqualTo(PrintState.RUNNING);
            letters.removeFile(print);
            return print;
        });
        assertThat(database.<Boolean>inTransaction(entityManager ->
                        new JpaLetters(entityManager).file(print).isEmpty()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refuses_two_letters_of_one_number_and_edition(TestDatabase database) {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.inTransaction(entityManager -> {
                    var letters = new JpaLetters(entityManager);
                    var made = new LetterPrint(
                            PrintOrder.of(CHRC, List.of(LetterKind.NOTICE), List.of(MIA)),
                            2,
                            "chiba",
                            LetterExamples.FIRST_OF_JUNE);
                    letters.add(made);
                    entityManager.flush();
                    letters.add(letter(made, 1, 1));
                    letters.add(letter(made, 1, 1));
                    return made.id();
                }));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keeps_the_letterhead_and_counts_its_changes(TestDatabase database) {
        database.inTransaction(entityManager -> new JpaLetters(entityManager)
                .lock(Stationery.LETTERHEAD, Letterhead.none())
                .version());
        database.inTransaction(entityManager -> {
            new JpaLetters(entityManager)
                    .lock(Stationery.LETTERHEAD, Letterhead.none())
                    .say(LetterExamples.letterhead());
            return true;
        });

        var kept = database.inTransaction(entityManager ->
                new JpaLetters(entityManager).stationery(Stationery.LETTERHEAD).orElseThrow());
        assertThat(kept.words(Letterhead.class)).isEqualTo(LetterExamples.letterhead());
        assertThat(kept.version()).isEqualTo(2);
    }

    private static Letter letter(LetterPrint print, int number, int edition) {
        var content = LetterExamples.content(LetterKind.NOTICE, LetterExamples.mia(), LetterExamples.hana());
        return new Letter(
                LetterId.next(),
                print.id(),
                CHRC,
                new LetterSubject(LetterKind.NOTICE, SATO, List.of(MIA, HANA), 1, Language.JA, content),
                new LetterWriting.Edition(
                        LetterKind.NOTICE, Language.JA, true, number, edition, LetterExamples.FIRST_OF_JUNE),
                "chiba");
    }
}
