package org.fujinowa.selection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.selection.SelectionExamples.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationRow;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationWithdrawn;
import org.fujinowa.applications.service.ApplicationDecisions;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.DecisionStep;
import org.fujinowa.selection.RoundDetails;
import org.fujinowa.selection.Verdict;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.Decisions;
import org.fujinowa.selection.model.Places;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.InMemoryNouns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places and reserves over random years: whatever people do, nobody is promised a place that is not there. */
class ReservesTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int OFFER_DAYS = 7;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void never_more_take_part_than_there_are_places_and_each_reserve_is_offered_once(long seed) {
        var random = new Random(seed);
        for (int year = 0; year < 8; year++) {
            var office = new Office(1 + random.nextInt(4), 10);
            for (int deed = 0; deed < 60; deed++) {
                office.somethingHappens(random);

                assertThat(office.taking()).as("taking part").isLessThanOrEqualTo(office.places);
                assertThat(office.held()).as("taken or offered").isLessThanOrEqualTo(office.places);
            }
            assertThat(office.offers.values()).as("offers to one reserve").allMatch(times -> times == 1);
        }
    }

    @Test
    void a_place_that_is_given_back_is_offered_to_the_first_reserve_at_once_and_then_to_the_next() {
        var office = new Office(1, 3);
        office.decide(0, Verdict.ACCEPT, 0);
        office.decide(1, Verdict.RESERVE, 2);
        office.decide(2, Verdict.RESERVE, 1);

        office.as("chiba", () -> office.giveBack(0));

        assertThat(office.state(2)).isEqualTo(DecisionState.OFFERED);
        assertThat(office.state(1)).isEqualTo(DecisionState.CONFIRMED);

        office.day = office.day.plusDays(OFFER_DAYS);
        office.as("job", () -> office.reserves.runOut());
        assertThat(office.state(2)).as("on its last day").isEqualTo(DecisionState.OFFERED);
        office.day = office.day.plusDays(1);
        office.as("job", () -> office.reserves.runOut());

        assertThat(office.state(2)).isEqualTo(DecisionState.NOT_TAKEN);
        assertThat(office.state(1)).isEqualTo(DecisionState.OFFERED);
    }

    @Test
    void what_a_guardian_answers_settles_the_offer_once_in_their_name() {
        var office = new Office(1, 3);
        office.decide(0, Verdict.ACCEPT, 0);
        office.decide(1, Verdict.RESERVE, 1);
        office.decide(2, Verdict.RESERVE, 2);
        office.as("chiba", () -> office.giveBack(0));

        office.as("母（架空）", () -> office.answers(1, false));
        assertThat(office.state(1)).isEqualTo(DecisionState.NOT_TAKEN);
        assertThat(office.state(2)).isEqualTo(DecisionState.OFFERED);
        office.as("父（架空）", () -> office.answers(2, true));

        assertThat(office.state(2)).isEqualTo(DecisionState.TAKEN);
        assertThat(office.states.get(office.id(2))).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(office.lastStep(2).by()).isEqualTo("父（架空）");
        assertThatThrownBy(() -> office.as("父（架空）", () -> office.answers(2, false)))
                .hasMessageContaining("selection.nothing-offered");
    }

    @Test
    void nobody_confirms_what_they_have_proposed_themselves() {
        var office = new Office(2, 1);
        office.as("chiba", () -> office.propose(0, Verdict.ACCEPT, 0));

        assertThatThrownBy(() -> office.as("chiba", () -> office.confirm(0)))
                .hasMessageContaining("selection.same-person");
        office.as("kumagai", () -> office.confirm(0));

        assertThat(office.taking()).isEqualTo(1);
        assertThatThrownBy(() -> office.as("kumagai", () -> office.confirm(0)))
                .hasMessageContaining("selection.decided-already");
    }

    @Test
    void two_reserves_never_have_the_same_rank_and_a_reason_is_always_given() {
        var office = new Office(2, 2);
        office.decide(0, Verdict.RESERVE, 1);

        assertThatThrownBy(() -> office.as("chiba", () -> office.propose(1, Verdict.RESERVE, 1)))
                .hasMessageContaining("selection.rank-taken");
        assertThatThrownBy(() -> office.as("chiba", () -> {
                    office.selection.propose(office.id(1), Verdict.DECLINE, 0, " ");
                    return true;
                }))
                .hasMessageContaining("selection.reason-missing");
    }

    @Test
    void a_reserve_who_has_withdrawn_is_passed_over() {
        var office = new Office(1, 3);
        office.decide(0, Verdict.ACCEPT, 0);
        office.decide(1, Verdict.RESERVE, 1);
        office.decide(2, Verdict.RESERVE, 2);
        office.states.put(office.id(1), ApplicationState.WITHDRAWN);

        office.as("chiba", () -> office.giveBack(0));

        assertThat(office.state(2)).isEqualTo(DecisionState.OFFERED);
    }

    @Test
    void giving_back_is_undone_as_long_as_the_place_was_not_offered_on() {
        var office = new Office(1, 2);
        office.decide(0, Verdict.ACCEPT, 0);
        office.as("chiba", () -> office.giveBack(0));
        assertThat(office.states.get(office.id(0))).isEqualTo(ApplicationState.WITHDRAWN);
        office.as("chiba", () -> office.takeAgain(0));
        assertThat(office.state(0)).isEqualTo(DecisionState.CONFIRMED);
        assertThat(office.states.get(office.id(0))).isEqualTo(ApplicationState.ACCEPTED);

        office.decide(1, Verdict.RESERVE, 1);
        office.as("chiba", () -> office.giveBack(0));
        assertThatThrownBy(() -> office.as("chiba", () -> office.takeAgain(0)))
                .hasMessageContaining("selection.place-gone");
        assertThat(office.states.get(office.id(0))).isEqualTo(ApplicationState.WITHDRAWN);
    }

    @Test
    void an_applicant_who_withdraws_frees_the_offered_place_at_once() {
        var office = new Office(1, 3);
        office.decide(0, Verdict.ACCEPT, 0);
        office.decide(1, Verdict.RESERVE, 1);
        office.decide(2, Verdict.RESERVE, 2);
        office.as("chiba", () -> office.giveBack(0));
        office.states.put(office.id(1), ApplicationState.WITHDRAWN);

        office.reserves.withdrawn(new ApplicationWithdrawn(office.id(1)));

        assertThat(office.state(1)).isEqualTo(DecisionState.NOT_TAKEN);
        assertThat(office.state(2)).isEqualTo(DecisionState.OFFERED);
    }

    /** Decisions and rounds in memory, and applications that only know their state. */
    private static final class Office {

        private final int places;
        private final List<ApplicationRow> applicants;
        private final Map<ApplicationId, ApplicationState> states = new HashMap<>();
        private final Map<ApplicationId, Integer> offers = new HashMap<>();
        private final DecisionsInMemory decisions = new DecisionsInMemory();
        private final CurrentCaller caller = new CurrentCaller();
        private final SelectionDecisions selection;
        private final ReserveOffers reserves;
        private LocalDate day = LocalDate.of(2027, 3, 1);

        Office(int places, int many) {
            this.places = places;
            this.applicants = IntStream.range(0, many)
                    .mapToObj(i -> applicant("申込者" + i + "（架空）", ApplicationState.SUBMITTED))
                    .toList();
            applicants.forEach(row -> states.put(row.id(), ApplicationState.SUBMITTED));
            var rounds = new RoundBook() {
                @Override
                RoundDetails locked(DelegationId delegation) {
                    return new RoundDetails(delegation, places, OFFER_DAYS);
                }

                @Override
                Places places(RoundDetails round) {
                    return new Places(
                            round.places(),
                            0,
                            decisions.all().stream().map(Decision::details).toList());
                }
            };
            var clock = new Clock() {
                @Override
                public ZoneId getZone() {
                    return TOKYO;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return day.atTime(12, 0).atZone(TOKYO).toInstant();
                }
            };
            var letters = new ResultLetters() {
                @Override
                int tell(ApplicationId application) {
                    offers.merge(application, 1, Integer::sum);
                    return 1;
                }
            };
            selection = new SelectionDecisions(
                    decisions, rounds, new Register(), new Deeds(), new NotedDeeds(), caller, clock);
            reserves = new ReserveOffers(
                    decisions,
                    selection,
                    rounds,
                    new Register(),
                    new Deeds(),
                    letters,
                    new NotedDeeds(),
                    caller,
                    clock);
            caller.actingAs(person("chiba"), () -> true);
        }

        private final class Register extends ApplicationRegister {
            @Override
            public List<ApplicationRow> of(DelegationId delegation) {
                return applicants.stream().map(row -> now(row)).toList();
            }

            @Override
            public ApplicationSheet look(ApplicationId id) {
                var row = applicants.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                return new ApplicationSheet(
                        id,
                        1,
                        row.details(),
                        delegation(),
                        states.get(id),
                        false,
                        List.of(),
                        List.of(),
                        "",
                        NOON,
                        NOON,
                        null);
            }
        }

        private final class Deeds extends ApplicationDecisions {
            @Override
            public ParticipantId accept(ApplicationId id, ParticipantRole role) {
                states.put(id, ApplicationState.ACCEPTED);
                return ParticipantId.next();
            }

            @Override
            public void leave(ApplicationId id) {
                states.put(id, ApplicationState.WITHDRAWN);
            }

            @Override
            public void comesAfterAll(ApplicationId id) {
                states.put(id, ApplicationState.ACCEPTED);
            }

            @Override
            public void decide(ApplicationId id, ApplicationState decision, String reason) {
                states.put(id, decision);
            }
        }

        private ApplicationRow now(ApplicationRow row) {
            return new ApplicationRow(row.id(), 1, row.details(), states.get(row.id()), 0, NOON, NOON);
        }

        private static DelegationDetails delegation() {
            return new DelegationDetails(
                    ProgrammeId.next(),
                    null,
                    "CHRC（架空）",
                    "CHRC (fictional)",
                    Direction.OUTBOUND,
                    LocalDate.of(2027, 7, 27),
                    LocalDate.of(2027, 8, 4),
                    null,
                    null,
                    List.of(),
                    "",
                    0,
                    "",
                    DelegationState.OPEN,
                    "");
        }

        ApplicationId id(int which) {
            return applicants.get(which).id();
        }

        DecisionState state(int which) {
            return decisions.get(id(which)).details().state();
        }

        <T> T as(String who, Supplier<T> work) {
            return caller.actingAs(person(who), work);
        }

        boolean answers(int which, boolean takes) {
            reserves.answered(id(which), takes);
            return takes;
        }

        DecisionStep lastStep(int which) {
            var steps = decisions.get(id(which)).details().steps();
            return steps.get(steps.size() - 1);
        }

        boolean propose(int which, Verdict verdict, int rank) {
            selection.propose(id(which), verdict, rank, "面接と作文による（架空）");
            return true;
        }

        boolean confirm(int which) {
            selection.confirm(id(which), decisions.get(id(which)).version(), ParticipantRole.STUDENT);
            return true;
        }

        boolean giveBack(int which) {
            reserves.giveBack(id(which), "転校のため（架空）");
            return true;
        }

        boolean takeAgain(int which) {
            reserves.takeAgain(id(which));
            return true;
        }

        void decide(int which, Verdict verdict, int rank) {
            as("chiba", () -> propose(which, verdict, rank));
            as("kumagai", () -> confirm(which));
        }

        long taking() {
            return decisions.all().stream()
                    .map(Decision::details)
                    .filter(each -> each.state() == DecisionState.TAKEN
                            || each.verdict() == Verdict.ACCEPT && each.state() == DecisionState.CONFIRMED)
                    .count();
        }

        long held() {
            return decisions.all().stream()
                    .filter(each -> each.details().holdsPlace())
                    .count();
        }

        /** Any deed by anybody; those that are refused change nothing. */
        void somethingHappens(Random random) {
            var which = random.nextInt(applicants.size());
            var verdict = Verdict.values()[random.nextInt(2)];
            try {
                as(random.nextBoolean() ? "chiba" : "kumagai", () -> {
                    switch (random.nextInt(9)) {
                        case 0, 1 -> propose(which, verdict, 1 + random.nextInt(12));
                        case 2, 3 -> confirm(which);
                        case 4 -> reserves.giveBack(id(which), "都合により（架空）");
                        case 5 -> reserves.take(id(which), ParticipantRole.STUDENT);
                        case 6 -> reserves.refuse(id(which), "");
                        case 7 -> reserves.takeAgain(id(which));
                        default -> {
                            day = day.plusDays(random.nextInt(5));
                            reserves.runOut();
                        }
                    }
                    return true;
                });
            } catch (RuleViolation refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }

        private static Caller person(String name) {
            return new Caller(name, name, name, Set.of(), Set.of(Permission.values()));
        }
    }

    private static final class DecisionsInMemory extends InMemoryNouns<Decision> implements Decisions {

        @Override
        public List<Decision> of(DelegationId delegation) {
            return all();
        }

        @Override
        public List<Decision> offeredUntilBefore(LocalDate until) {
            return all().stream()
                    .filter(each -> each.details().state() == DecisionState.OFFERED)
                    .filter(each -> each.details().deadline().isBefore(until))
                    .toList();
        }
    }
}
