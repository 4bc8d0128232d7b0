package org.fujinowa.selection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.selection.SelectionExamples.CRITERIA;
import static org.fujinowa.selection.SelectionExamples.begun;
import static org.fujinowa.selection.SelectionExamples.referee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.store.ComeHome;
import org.fujinowa.retention.KeptUntil;
import org.fujinowa.selection.DecisionDetails;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.Verdict;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.RatingSheet;
import org.fujinowa.selection.model.Reference;
import org.fujinowa.selection.store.SelectionStores;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Instant> MOMENTS = KeptUntil.around(DAY);
    private static final ApplicationId APPLICATION = ApplicationId.next();

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Programme.class, Delegation.class, Reference.class, RatingSheet.class, Decision.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void references_go_by_the_day_on_which_they_were_asked_for(TestDatabase database) {
        database.inTransaction(em -> {
            var references = SelectionStores.references(em);
            var all = MOMENTS.stream()
                    .map(at -> new Reference(ReferenceId.next(), referee(APPLICATION), at))
                    .toList();
            all.forEach(references::add);

            KeptUntil.forgets(new GivenReferences(references), DAY, all.get(0).key());

            assertThat(references.about(APPLICATION)).containsExactly(all.get(1));
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void sheets_go_by_the_day_on_which_they_were_handed_in(TestDatabase database) {
        database.inTransaction(em -> {
            var sheets = SelectionStores.sheets(em);
            var old = begun(APPLICATION, "chiba", 5, 4, 3);
            old.handIn(CRITERIA, MOMENTS.get(0));
            var young = begun(APPLICATION, "kumagai", 5, 4, 3);
            young.handIn(CRITERIA, MOMENTS.get(1));
            var begun = begun(APPLICATION, "sato", 1, 1, 1);
            Stream.of(old, young, begun).forEach(sheets::add);

            KeptUntil.forgets(new HandedInSheets(sheets), DAY, old.key());

            assertThat(sheets.of(APPLICATION)).containsExactlyInAnyOrder(young, begun);
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sheet_that_nobody_handed_in_goes_by_the_day_on_which_it_was_begun(TestDatabase database) {
        database.inTransaction(em -> {
            var sheets = SelectionStores.sheets(em);
            var begun = begun(APPLICATION, "chiba", 5, 4, 3);
            sheets.add(begun);

            KeptUntil.forgets(new HandedInSheets(sheets), LocalDate.now(ZoneId.of("Asia/Tokyo")), begun.key());

            assertThat(sheets.of(APPLICATION)).isEmpty();
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void decisions_go_by_the_day_on_which_the_delegation_was_home(TestDatabase database) {
        database.inTransaction(em -> {
            var home = new ComeHome(em);
            var decisions = SelectionStores.decisions(em);
            var old = decision(home.on(DAY));
            var young = decision(home.on(DAY.plusDays(1)));
            Stream.of(old, young).forEach(decisions::add);

            KeptUntil.forgets(new PastDecisions(decisions, home.delegations()).decisions(), DAY, old.key());

            assertThat(decisions.find(ApplicationId.of(young.key()))).isPresent();
            return true;
        });
    }

    private static Decision decision(DelegationId delegation) {
        return new Decision(new DecisionDetails(
                ApplicationId.next(),
                delegation,
                Verdict.DECLINE,
                0,
                DecisionState.PROPOSED,
                "面接がよかったため（架空）",
                "chiba",
                "",
                null,
                List.of()));
    }
}
