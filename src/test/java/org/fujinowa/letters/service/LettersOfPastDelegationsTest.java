package org.fujinowa.letters.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.letters.LetterExamples;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.PrintOrder;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.LetterPdf;
import org.fujinowa.letters.model.LetterPrint;
import org.fujinowa.letters.model.LetterSubject;
import org.fujinowa.letters.model.LetterWriting;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.letters.store.LetterStores;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.store.ComeHome;
import org.fujinowa.retention.KeptUntil;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersOfPastDelegationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ParticipantId MIA = ParticipantId.next();

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Programme.class, Delegation.class, Letter.class, LetterPrint.class, LetterPdf.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void words_and_files_go_by_the_day_on_which_the_delegation_was_home_and_that_there_was_a_letter_stays(
            TestDatabase database) {
        database.inTransaction(em -> {
            var home = new ComeHome(em);
            var letters = LetterStores.letters(em);
            var old = letter(em, letters, home.on(DAY));
            var young = letter(em, letters, home.on(DAY.plusDays(1)));

            KeptUntil.forgets(
                    new LettersOfPastDelegations(letters, home.delegations()).letters(),
                    DAY,
                    old.id().toString());

            var left = letters.find(old.id()).orElseThrow();
            assertThat(left.content()).isEmpty();
            assertThat(left.number()).isOne();
            assertThat(files(letters, old)).isEmpty();
            assertThat(letters.find(young.id()).orElseThrow().content()).isPresent();
            assertThat(files(letters, young)).hasSize(2);
            return true;
        });
    }

    /** The letter's own file, and that of the print in which it is. */
    private static List<LetterPdf> files(Letters letters, Letter letter) {
        return Stream.concat(
                        letters.file(letter.id()).stream(),
                        letters.prints(letter.delegation()).stream()
                                .flatMap(print -> letters.file(print.id()).stream()))
                .toList();
    }

    private static Letter letter(EntityManager em, Letters letters, DelegationId delegation) {
        var print = new LetterPrint(
                PrintOrder.of(delegation, List.of(LetterKind.NOTICE), List.of(MIA)),
                1,
                "chiba",
                LetterExamples.FIRST_OF_JUNE);
        letters.add(print);
        em.flush();
        var content = LetterExamples.content(LetterKind.NOTICE, LetterExamples.mia());
        var letter = new Letter(
                LetterId.next(),
                print.id(),
                delegation,
                new LetterSubject(LetterKind.NOTICE, HostFamilyId.next(), List.of(MIA), 1, Language.JA, content),
                new LetterWriting.Edition(LetterKind.NOTICE, Language.JA, true, 1, 1, LetterExamples.FIRST_OF_JUNE),
                "chiba");
        letters.add(letter);
        letters.add(new LetterPdf(letter.id(), new byte[] {37, 80}));
        letters.add(new LetterPdf(print.id(), new byte[] {37, 80}));
        return letter;
    }
}
