package org.fujinowa.matching.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.shared.Alter.with;

import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.Arrangement;
import org.fujinowa.matching.BedLost;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PairNote;
import org.fujinowa.matching.PairNotes;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.LostBed;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is on a board is there again on the next request, on either database. */
class JpaBoardsTest {

    private static final List<TestDatabase> DATABASES = TestDatabase.both(
                    MatchBoard.class, Placement.class, BoardStep.class, LostBed.class)
            .toList();
    private static final LocalDate ARRIVAL = LocalDate.of(2027, 6, 28);
    private static final LocalDate DEPARTURE = LocalDate.of(2027, 7, 5);
    private static final Instant NOON = Instant.parse("2027-04-02T03:00:00.123456Z");

    private static final String PLACE = "matching.deed.place";

    private final DelegationId delegation = DelegationId.next();

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_delegation_without_a_board_has_an_empty_one_that_is_not_kept(TestDatabase database) {
        assertThat(in(database, (JpaBoards boards) -> boards.get(delegation).rules()))
                .isEqualTo(BoardRules.none());
        assertThat(database.<Long>inTransaction(entityManager -> entityManager
                        .createQuery("select count(b) from MatchBoard b where b.delegationId = :id", Long.class)
                        .setParameter("id", delegation.toString())
                        .getSingleResult()))
                .isZero();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_board_keeps_its_rules_and_counts_its_changes(TestDatabase database) {
        var rules = BoardRules.none()
                .forbidding(ParticipantId.next(), HostFamilyId.next(), true)
                .keepingApart(new BoardRules.Group(List.of(ParticipantId.next(), ParticipantId.next())))
                .offering(List.of(HostFamilyId.next()));
        doing(database, boards -> {
            var board = boards.lock(delegation);
            board.change(0);
            board.setRules(rules);
        });
        doing(database, boards -> boards.lock(delegation).change(1));

        assertThat(in(database, (JpaBoards boards) -> boards.get(delegation).rules()))
                .isEqualTo(rules);
        assertThat(in(database, (JpaBoards boards) -> boards.get(delegation).changes()))
                .isEqualTo(2);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_placement_is_kept_word_for_word_and_moment_for_moment(TestDatabase database) {
        var drafted = draft(delegation, HostFamilyId.next(), ARRIVAL, DEPARTURE);
        var confirmed = new PlacementDetails(
                delegation,
                ParticipantId.next(),
                HostFamilyId.next(),
                ARRIVAL,
                DEPARTURE,
                2,
                PlacementState.CONFIRMED,
                true,
                "髙橋家とは昨年から文通している（架空）",
                873,
                HostFamilyId.next(),
                "chiba",
                NOON,
                "chiba",
                NOON.plusSeconds(1),
                "kumagai",
                NOON.plusSeconds(2));
        place(database, drafted, confirmed);

        assertThat(in(database, (JpaBoards boards) -> details(boards.placements(delegation))))
                .containsExactlyInAnyOrder(drafted, confirmed)
                .isSortedAccordingTo(java.util.Comparator.comparing(
                        details -> details.participant().toString()));
        assertThat(in(database, (JpaBoards boards) -> details(boards.placementsOf(confirmed.participant()))))
                .containsExactly(confirmed);
        assertThat(in(database, (JpaBoards boards) -> boards.placementsOf(ParticipantId.next())))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void nobody_has_two_places_on_one_night(TestDatabase database) {
        var first = draft(delegation, HostFamilyId.next(), ARRIVAL, DEPARTURE);
        place(database, first);

        assertThatThrownBy(() -> place(database, first)).isInstanceOf(RollbackException.class);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_stay_may_be_split_over_families_and_comes_back_by_its_nights(TestDatabase database) {
        var early = draft(delegation, HostFamilyId.next(), ARRIVAL, ARRIVAL.plusDays(2));
        var late = with(
                with(
                        draft(delegation, HostFamilyId.next(), ARRIVAL.plusDays(2), DEPARTURE),
                        "participant",
                        early.participant()),
                "beds",
                2);
        place(database, late, early);

        assertThat(in(database, (JpaBoards boards) -> details(boards.placementsOf(early.participant()))))
                .containsExactly(early, late);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_stay_elsewhere_counts_from_the_first_night_to_the_last(TestDatabase database) {
        var other = DelegationId.next();
        var before = draft(other, HostFamilyId.next(), ARRIVAL.minusDays(3), ARRIVAL);
        var overlapping = draft(other, HostFamilyId.next(), DEPARTURE.minusDays(1), DEPARTURE.plusDays(3));
        var after = draft(other, HostFamilyId.next(), DEPARTURE, DEPARTURE.plusDays(3));
        var own = draft(delegation, HostFamilyId.next(), ARRIVAL, DEPARTURE);
        place(database, before, overlapping, after, own);

        assertThat(in(
                        database,
                        (JpaBoards boards) ->
                                details(boards.elsewhere(new StayPeriod(ARRIVAL, DEPARTURE), delegation))))
                .contains(overlapping)
                .doesNotContain(before, after, own);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_family_is_in_use_until_its_last_placement_is_taken_away(TestDatabase database) {
        var family = HostFamilyId.next();
        var draft = draft(delegation, family, ARRIVAL, DEPARTURE);
        assertThat(in(database, (JpaBoards boards) -> boards.isUsed(family))).isFalse();
        place(database, draft);
        assertThat(in(database, (JpaBoards boards) -> boards.isUsed(family))).isTrue();
        var places = in(
                database,
                boards -> boards.placementsAt(family).stream()
                        .map(Placement::details)
                        .toList());
        assertThat(places).containsExactly(draft);

        doing(
                database,
                boards -> boards.remove(boards.placementsOf(draft.participant()).get(0)));

        assertThat(in(database, (JpaBoards boards) -> boards.isUsed(family))).isFalse();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void steps_come_back_last_first_with_the_whole_arrangement(TestDatabase database) {
        var arrangement = new Arrangement(
                BoardRules.none().forbidding(ParticipantId.next(), HostFamilyId.next(), true),
                Stream.generate(() -> draft(delegation, HostFamilyId.next(), ARRIVAL, DEPARTURE))
                        .limit(80)
                        .toList());
        doing(database, boards -> {
            boards.add(step(10, new Arrangement(BoardRules.none(), List.of())));
            boards.add(step(9, arrangement));
        });

        var last =
                in(database, (JpaBoards boards) -> boards.lastStep(delegation).orElseThrow());
        assertThat(last.number()).isEqualTo(10);
        doing(database, boards -> boards.lastStep(delegation).orElseThrow().undo(arrangement, 11, "kumagai", NOON));

        var before =
                in(database, (JpaBoards boards) -> boards.lastStep(delegation).orElseThrow());
        assertThat(before.number()).isEqualTo(9);
        assertThat(before.before()).isEqualTo(arrangement);
        assertThat(in(database, (JpaBoards boards) -> boards.stepsAfter(delegation, 9)))
                .singleElement()
                .satisfies(step -> assertThat(step.after()).isEqualTo(arrangement));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_history_tells_newest_first_who_did_what_and_forgets_what_was_undone(TestDatabase database) {
        var nothing = new Arrangement(BoardRules.none(), List.of());
        doing(database, boards -> {
            boards.add(step(1, nothing));
            boards.add(step(2, nothing));
        });
        doing(database, boards -> boards.lastStep(delegation).orElseThrow().undo(nothing, 3, "kumagai", NOON));

        assertThat(in(database, (JpaBoards boards) -> boards.history(delegation)))
                .containsExactly(
                        new PastDeed(2, PLACE, DeedAbout.theBoard(), "chiba", NOON, true, 3, "kumagai", NOON),
                        new PastDeed(1, PLACE, DeedAbout.theBoard(), "chiba", NOON, false, 0, null, null));
        doing(database, boards -> boards.forgetUndone(delegation));
        assertThat(in(database, (JpaBoards boards) -> boards.history(delegation)))
                .extracting(PastDeed::number)
                .containsExactly(1L);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void notes_about_pairs_are_kept_with_the_board(TestDatabase database) {
        var notes = PairNotes.none()
                .with(new PairNote(ParticipantId.next(), HostFamilyId.next(), "ピアノがある（架空）", "chiba", NOON));
        doing(database, boards -> boards.lock(delegation).setNotes(notes));

        assertThat(in(database, (JpaBoards boards) -> boards.get(delegation).notes()))
                .isEqualTo(notes);
    }

    private BoardStep step(long number, Arrangement before) {
        return new BoardStep(delegation, number, PLACE, DeedAbout.theBoard(), "chiba", NOON, before);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_lost_bed_is_found_on_its_nights_until_it_is_given_back(TestDatabase database) {
        var family = HostFamilyId.next();
        var bed = new LostBed(family, new StayPeriod(ARRIVAL, ARRIVAL.plusDays(2)), "chiba", NOON);
        doing(database, boards -> boards.add(bed));

        assertThat(lost(database, family, ARRIVAL.plusDays(1), ARRIVAL.plusDays(9)))
                .containsExactly(bed.details());
        assertThat(lost(database, family, ARRIVAL.plusDays(2), ARRIVAL.plusDays(9)))
                .isEmpty();
        assertThat(lost(database, family, ARRIVAL.minusDays(3), ARRIVAL)).isEmpty();

        doing(database, boards -> boards.remove(boards.lostBed(bed.id()).orElseThrow()));
        assertThat(lost(database, family, ARRIVAL, ARRIVAL.plusDays(9))).isEmpty();
        assertThat(in(database, (JpaBoards boards) -> boards.lostBed(bed.id()))).isEmpty();
    }

    private static List<BedLost> lost(TestDatabase database, HostFamilyId family, LocalDate from, LocalDate until) {
        return in(
                database,
                (JpaBoards boards) -> boards.lostBeds(new StayPeriod(from, until)).stream()
                        .map(LostBed::details)
                        .filter(bed -> bed.family().equals(family))
                        .toList());
    }

    private static PlacementDetails draft(
            DelegationId delegation, HostFamilyId family, LocalDate firstNight, LocalDate departure) {
        return new PlacementDetails(
                delegation,
                ParticipantId.next(),
                family,
                firstNight,
                departure,
                1,
                PlacementState.DRAFT,
                false,
                "",
                0,
                null,
                "chiba",
                NOON,
                null,
                null,
                null,
                null);
    }

    private static void place(TestDatabase database, PlacementDetails... placements) {
        doing(database, boards -> Stream.of(placements).map(Placement::new).forEach(boards::add));
    }

    private static List<PlacementDetails> details(List<Placement> placements) {
        return placements.stream().map(Placement::details).toList();
    }

    private static void doing(TestDatabase database, Consumer<JpaBoards> work) {
        in(database, boards -> {
            work.accept(boards);
            return true;
        });
    }

    private static <T> T in(TestDatabase database, Function<JpaBoards, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaBoards(entityManager)));
    }
}
