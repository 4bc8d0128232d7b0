package org.fujinowa.emergency.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.AidKind;
import org.fujinowa.emergency.PackKind;
import org.fujinowa.emergency.SafetyReason;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.emergency.model.Aid;
import org.fujinowa.emergency.model.EmergencyCard;
import org.fujinowa.emergency.model.SafetyCheck;
import org.fujinowa.emergency.model.SafetyReply;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Emergencies over their real stores: help, cards whose codes open for leaders only, and whether everybody is safe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergenciesTest {

    private List<TestDatabase> databases;

    @BeforeAll
    void open() {
        databases = TestDatabase.both(Aid.class, EmergencyCard.class, SafetyCheck.class, SafetyReply.class)
                .toList();
    }

    @AfterAll
    void close() {
        databases.forEach(TestDatabase::close);
    }

    Stream<TestDatabase> databases() {
        return databases.stream();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_delegation_has_its_own_help_and_that_of_the_places_to_which_it_goes(TestDatabase database) {
        at(database, town -> {
            town.aids.add(aid(AidKind.INSURER, town.chrc, null));
            town.aids.add(aid(AidKind.HOSPITAL, null, town.ichinoseki));
            town.aids.add(aid(AidKind.INSURER, town.other, null));
            town.aids.add(aid(AidKind.HOSPITAL, null, PlaceId.next()));

            assertThat(town.aids.of(town.chrc))
                    .extracting(row -> row.details().kind())
                    .containsExactly(AidKind.HOSPITAL, AidKind.INSURER);
            refused("emergency.aid-for-nobody", () -> aid(AidKind.HOSPITAL, null, null));
            refused("emergency.aid-for-nobody", () -> aid(AidKind.HOSPITAL, town.chrc, town.ichinoseki));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_print_says_what_it_is_for_and_is_written_down_without_names(TestDatabase database) {
        at(database, town -> {
            refused("emergency.print-for-what", () -> town.prints.print(town.chrc, PackKind.GROUP, List.of(), " "));
            refused("emergency.nobody-to-print", () -> town.prints.print(town.other, PackKind.GROUP, List.of(), "引率"));

            assertThat(town.prints.print(town.chrc, PackKind.WALLET, List.of(town.aoi), "引率に渡す"))
                    .isNotEmpty();

            assertThat(String.join("\n", town.audit.lines()))
                    .contains("EXPORTED EmergencyPack print:  -> WALLET; people:  -> 1; for:  -> 引率に渡す")
                    .doesNotContain("葵");
            assertThat(town.printed).contains("葵").doesNotContain("蓮");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_code_of_a_card_opens_for_leaders_of_its_delegation_until_they_are_home(TestDatabase database) {
        at(database, town -> {
            var code = AnswerCode.next();
            town.codes.make(town.chrc, town.aoi, code);

            assertThat(town.leader(town.chrc, () -> town.own.card(code.text())).writtenName())
                    .isEqualTo("葵（架空）");
            refused("emergency.card-unknown", () -> town.leader(town.other, () -> town.own.card(code.text())));
            refused("emergency.card-unknown", () -> town.leader(town.chrc, () -> town.own.card("AAAA")));
            assertThatThrownBy(() -> town.own.card(code.text())).isInstanceOf(AccessDenied.class);
            town.now = town.now.plusSeconds(400L * 24 * 3600);
            refused("emergency.card-unknown", () -> town.leader(town.chrc, () -> town.own.card(code.text())));
            assertThat(town.audit.lines()).anyMatch(line -> line.startsWith("VIEWED EmergencyCard"));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void everybody_is_asked_once_and_answers_by_their_own_link(TestDatabase database) {
        at(database, town -> {
            var check = town.safety
                    .start(List.of(town.chrc, town.chrc), SafetyReason.EARTHQUAKE, "地震がありました", "")
                    .get(0);

            assertThat(town.safety.of(town.chrc)).hasSize(1);
            assertThat(town.sent)
                    .extracting(message -> message.address())
                    .containsExactlyInAnyOrder("aoi@home.example", "mother@home.example", "sato@example.jp");
            assertThat(town.sent)
                    .filteredOn(message -> message.language() == Language.EN)
                    .as("who has no Japanese name is written to in English")
                    .singleElement()
                    .satisfies(message -> assertThat(message.body()).contains("地震がありました", "/safe?code="));

            var row = town.row(check, "葵（架空）");
            var code = row.details().code();
            assertThat(town.answers.look(code).reply().state()).isEqualTo(SafetyState.WAITING);
            town.answers.answer(code, SafetyState.SAFE, "");
            refused("emergency.with-whom", () -> town.answers.answer(code, SafetyState.WITH_SOMEBODY, " "));
            assertThat(town.row(check, "葵（架空）").details().state()).isEqualTo(SafetyState.SAFE);
            refused("emergency.safety-closed", () -> town.answers.look("AAAA-AAAA-AAAA-AAAA"));
            refused("emergency.safety-closed", () -> town.answers.look("x"));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void who_is_missing_stands_first_what_was_heard_is_kept_and_a_closed_one_takes_no_answer(TestDatabase database) {
        at(database, town -> {
            var check = town.safety
                    .start(List.of(town.chrc), SafetyReason.TYPHOON, "台風", "A typhoon")
                    .get(0);
            var ren = town.row(check, "蓮（架空）");
            town.answers.answer(town.row(check, "葵（架空）").details().code(), SafetyState.SAFE, "");
            town.safety.heard(ren.id(), SafetyState.NEED_HELP, "足をけが");

            var sheet = town.safety.get(check);
            assertThat(sheet.rows())
                    .extracting(row -> row.details().state())
                    .containsExactly(SafetyState.WAITING, SafetyState.NEED_HELP, SafetyState.SAFE);
            assertThat(sheet.rows().get(0).details().family()).isTrue();
            assertThat(town.row(check, "蓮（架空）").details().answeredBy()).isEqualTo(Town.CHIBA);

            town.safety.close(check, sheet.version());
            refused(
                    "emergency.safety-closed",
                    () -> town.answers.look(ren.details().code()));
            refused("emergency.safety-closed", () -> town.safety.heard(ren.id(), SafetyState.SAFE, ""));
            assertThat(town.safety.get(check).rows()).hasSize(3);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_is_past_is_forgotten_and_help_goes_with_its_delegation(TestDatabase database) {
        at(database, town -> {
            town.aids.add(aid(AidKind.INSURER, town.chrc, null));
            town.codes.make(town.chrc, town.aoi, AnswerCode.next());
            town.follow.follow(new DelegationRemoving(town.chrc));
            assertThat(town.aids.of(town.chrc)).isEmpty();
            assertThat(town.past.cards().due(Town.HOME_BY, 5)).isEmpty();

            town.codes.make(town.chrc, town.aoi, AnswerCode.next());
            town.safety.start(List.of(town.chrc), SafetyReason.OTHER, "x", "x");
            refused("emergency.safety-was-asked", () -> town.follow.follow(new DelegationRemoving(town.chrc)));
            for (var rule : List.of(town.past.cards(), town.past.safety())) {
                assertThat(rule.due(Town.HOME_BY, 5)).singleElement().satisfies(rule::forget);
                assertThat(rule.due(Town.HOME_BY, 5)).isEmpty();
            }
            assertThat(town.safety.of(town.chrc)).isEmpty();
        });
    }

    private static AidDetails aid(AidKind kind, @Nullable DelegationId delegation, @Nullable PlaceId place) {
        return new AidDetails(kind, delegation, place, "助け（架空）", "Help", "119", "", "", "", "", "", null);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static void at(TestDatabase database, Consumer<Town> work) {
        database.inTransaction(em -> {
            var town = new Town(em);
            town.inTheOffice(() -> work.accept(town));
            return true;
        });
    }
}
