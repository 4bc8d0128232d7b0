package org.fujinowa.letters.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.consents.Telling;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.letters.Delivery;
import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.LetterExamples;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.LetterLanguage;
import org.fujinowa.letters.LetterLine;
import org.fujinowa.letters.LetterState;
import org.fujinowa.letters.Letterhead;
import org.fujinowa.letters.Meeting;
import org.fujinowa.letters.PrintOrder;
import org.fujinowa.letters.PrintState;
import org.fujinowa.letters.model.InMemoryLetters;
import org.fujinowa.letters.model.Placed;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class LetterPrintingTest {

    private static final DelegationId CHRC = AdmissionsExamples.CHRC_2027;
    private static final ParticipantId MIA = ParticipantId.next();
    private static final HostFamilyId SATO = HostFamilyId.next();
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-01T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final InMemoryLetters letters = new InMemoryLetters();
    private final NotedDeeds trail = new NotedDeeds();
    private final CurrentCaller caller = new CurrentCaller();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final KnownFacts facts = new KnownFacts();
    private final LetterRecords records = new LetterRecords(letters, trail, CLOCK);
    private final LetterPrinting printing = new LetterPrinting(facts, records, Press.on(waiting::add), caller);
    private final LetterDesk desk = new LetterDesk(facts, letters, trail, caller, CLOCK);

    @Test
    void a_letter_is_numbered_kept_and_noted() {
        print(LetterKind.NOTICE);

        var line = only();
        assertThat(List.of(line.number(), line.edition(), line.templateVersion()))
                .containsExactly(1, 1, 1);
        assertThat(line.home()).isEqualTo("佐藤");
        assertThat(line.guests()).containsExactly("Mia Carter");
        assertThat(line.madeBy()).isEqualTo("job:test");
        assertThat(line.state()).isEqualTo(LetterState.CURRENT);
        assertThat(trail.lines()).containsExactly("CREATED Letter NOTICE:  -> 1-1");
        assertThat(PdfTexts.text(desk.letter(line.id()).bytes())).contains("第1号（第1版）", "MiaCarter");
        assertThat(trail.lines()).last().isEqualTo("EXPORTED Letter file:  -> pdf");
    }

    @Test
    void one_print_holds_all_letters_in_order() {
        print(LetterKind.values());

        var print = printing.last(CHRC).orElseThrow();
        assertThat(print.state()).isEqualTo(PrintState.DONE);
        assertThat(List.of(print.done(), print.total())).containsExactly(4, 4);
        assertThat(PdfTexts.text(as(() -> desk.print(print.id())).bytes()))
                .containsSubsequence("受入決定通知", "Yourhostfamily", "お食事・アレルギー確認票", "ホストHost");
    }

    @Test
    void a_consent_that_is_taken_back_makes_the_care_sheet_out_of_date_and_the_next_one_says_nothing() {
        print(LetterKind.CARE_SHEET);
        assertThat(PdfTexts.text(desk.letter(only().id()).bytes())).contains("えびshrimp");

        facts.telling = Telling.TAKEN_BACK;
        assertThat(only().state()).isEqualTo(LetterState.OUT_OF_DATE);
        print(LetterKind.CARE_SHEET);

        var newest = book().get(0);
        assertThat(newest.edition()).isEqualTo(2);
        assertThat(PdfTexts.text(desk.letter(newest.id()).bytes()))
                .contains("書いていません", "notwrittenhere")
                .doesNotContain("えびshrimp");
    }

    @Test
    void an_unchanged_letter_is_printed_again_byte_for_byte() {
        print(LetterKind.CARE_SHEET);
        var first = desk.letter(only().id()).bytes();

        print(LetterKind.CARE_SHEET);

        assertThat(only().edition()).isEqualTo(1);
        assertThat(as(() -> desk.print(printing.last(CHRC).orElseThrow().id())).bytes())
                .isEqualTo(first);
    }

    @Test
    void only_what_has_changed_is_made_when_nothing_else_is_wanted() {
        var changed = new PrintOrder(
                CHRC, List.of(LetterKind.NOTICE), Set.of(MIA), LetterLanguage.THEIRS, false, true, false);
        print(LetterKind.NOTICE);
        refused("letters.nothing-changed", changed);
        facts.nights = 5;

        start(changed);

        assertThat(book()).extracting(LetterLine::edition).containsExactly(2, 1);
        refused("letters.nothing-changed", changed);
    }

    @Test
    void when_the_placement_changes_the_letter_is_out_of_date_until_a_new_edition_is_made() {
        print(LetterKind.NOTICE);
        facts.nights = 5;

        assertThat(only().state()).isEqualTo(LetterState.OUT_OF_DATE);
        assertThat(only().changed()).containsExactly("letters.changed.nights");

        print(LetterKind.NOTICE);

        assertThat(book()).extracting(LetterLine::edition).containsExactly(2, 1);
        assertThat(book()).extracting(LetterLine::state).containsExactly(LetterState.CURRENT, LetterState.OUT_OF_DATE);
        assertThat(book()).extracting(LetterLine::latest).containsExactly(true, false);
        assertThat(book()).extracting(LetterLine::number).containsOnly(1);
    }

    @Test
    void a_letter_about_a_placement_that_is_gone_says_so() {
        print(LetterKind.NOTICE);
        facts.state = PlacementState.PROPOSED;

        assertThat(only().state()).isEqualTo(LetterState.NO_LONGER);
    }

    @Test
    void only_confirmed_placements_get_letters_and_proposed_ones_drafts() {
        facts.state = PlacementState.PROPOSED;

        refused("letters.not-confirmed", order(false, LetterKind.NOTICE));

        start(order(true, LetterKind.NOTICE));
        assertThat(book()).isEmpty();
        var print = printing.last(CHRC).orElseThrow();
        assertThat(print.draft()).isTrue();
        assertThat(PdfTexts.text(as(() -> desk.print(print.id())).bytes())).contains("下書き");
    }

    @Test
    void nothing_is_made_without_a_sender_or_a_choice() {
        refused("letters.nothing-chosen", order(false));
        refused("letters.nothing-chosen", PrintOrder.of(CHRC, List.of(LetterKind.NOTICE), List.of()));
        facts.letterhead = Letterhead.none();
        refused("letters.letterhead-missing", order(false, LetterKind.NOTICE));
    }

    @Test
    void a_print_that_is_stopped_leaves_no_letter() {
        var id = as(() -> printing.start(order(false, LetterKind.values())));
        refused("letters.already-printing", order(false, LetterKind.NOTICE));
        printing.stop(id);

        work();

        assertThat(printing.last(CHRC).orElseThrow().state()).isEqualTo(PrintState.STOPPED);
        assertThat(book()).isEmpty();
        print(LetterKind.NOTICE);
        assertThat(only().number()).isEqualTo(1);
    }

    @Test
    void it_is_kept_who_received_which_letter_when() {
        print(LetterKind.NOTICE);
        var id = only().id();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> deliver(TODAY.plusDays(1)))
                .matches(broken -> broken.key().equals("letters.delivered-in-future"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> deliver(TODAY.minusDays(1)))
                .matches(broken -> broken.key().equals("letters.delivered-before-made"));
        deliver(TODAY);

        assertThat(only().delivery()).isEqualTo(Delivery.HANDED_OVER);
        assertThat(only().deliveredOn()).isEqualTo(TODAY);
        assertThat(only().deliveredBy()).isEqualTo("job:test");
        assertThat(only().misleads()).isFalse();
        assertThat(trail.lines()).last().isEqualTo("CHANGED Letter delivery:  -> HANDED_OVER 2027-06-01");
        facts.nights = 5;
        assertThat(only().misleads()).isTrue();
        as(() -> {
            desk.delivered(List.of(id), Delivery.NOT_YET, TODAY);
            return id;
        });
        assertThat(only().delivery()).isEqualTo(Delivery.NOT_YET);
    }

    @Test
    void who_leaves_the_registers_leaves_the_letters() {
        print(LetterKind.CARE_SHEET);

        new LetterErasing(letters).eraseWithGuest(new ParticipantRemoving(MIA));

        assertThat(only().guests()).isEmpty();
        assertThat(only().number()).isEqualTo(1);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> desk.letter(only().id()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.print(printing.last(CHRC).orElseThrow().id()));
    }

    private void deliver(LocalDate day) {
        as(() -> {
            desk.delivered(List.of(only().id()), Delivery.HANDED_OVER, day);
            return day;
        });
    }

    private static PrintOrder order(boolean draft, LetterKind... kinds) {
        return new PrintOrder(CHRC, List.of(kinds), Set.of(MIA), LetterLanguage.THEIRS, false, false, draft);
    }

    private void print(LetterKind... kinds) {
        start(order(false, kinds));
    }

    private void start(PrintOrder order) {
        as(() -> printing.start(order));
        work();
    }

    private void work() {
        waiting.remove().run();
    }

    private void refused(String key, PrintOrder order) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as(() -> printing.start(order)))
                .matches(broken -> broken.key().equals(key));
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return caller.actingAs(Caller.job("test", Permission.values()), work);
    }

    private List<LetterLine> book() {
        return desk.book(CHRC).letters();
    }

    private LetterLine only() {
        assertThat(book()).hasSize(1);
        return book().get(0);
    }

    /** Mia at the Satos', confirmed for seven nights, unless a test says otherwise. */
    private static final class KnownFacts extends LetterFacts {

        private Letterhead letterhead = LetterExamples.letterhead();
        private PlacementState state = PlacementState.CONFIRMED;
        private int nights = 7;
        private Telling telling = Telling.TOLD;

        @Override
        Facts read(DelegationId id) {
            var first = LocalDate.of(2027, 6, 28);
            var placement = new PlacementDetails(
                    id,
                    MIA,
                    SATO,
                    first,
                    first.plusDays(nights),
                    1,
                    state,
                    false,
                    "",
                    0,
                    null,
                    "chiba",
                    Instant.EPOCH,
                    "chiba",
                    Instant.EPOCH,
                    null,
                    null);
            var placed = new Placed(
                    placement,
                    new ParticipantEntry(MIA, 1, AdmissionsExamples.student(PersonId.next()), PeopleExamples.mia()),
                    new HostFamilyEntry(SATO, 1, Alter.with(HostingExamples.satoFamily(), "note", "")),
                    telling);
            return new Facts(
                    id,
                    AdmissionsExamples.chrc2027(),
                    letterhead,
                    Meeting.unknown(),
                    EmergencyNumbers.JAPAN,
                    List.of(placed),
                    List.of());
        }
    }
}
