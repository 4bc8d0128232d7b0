package org.fujinowa.programme.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PartnerRemoving;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.PlaceRemoving;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.Delegations;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.store.ProgrammeStores;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registers of programmes and delegations over their real stores, with the four programmes. */
class KnownProgrammesTest {

    private static final PartnerId PARTNER = PartnerId.next();
    private static final PlaceId PLACE = PlaceId.next();
    private static final Map<Kind, TestDatabase> DATABASES = new EnumMap<>(Kind.class);

    enum Kind {
        DERBY,
        POSTGRES
    }

    /** The registers in one transaction, what they audit, and who keeps places from vanishing. */
    private record Office(
            ProgrammeRegister programmes,
            DelegationRegister delegations,
            KnownProgrammes known,
            PlacesVisited visited,
            NotedDeeds audit) {}

    @BeforeAll
    static void open() {
        DATABASES.put(Kind.DERBY, TestDatabase.derby(Programme.class, Delegation.class));
        DATABASES.put(Kind.POSTGRES, TestDatabase.postgres(Programme.class, Delegation.class));
        for (var kind : Kind.values()) {
            at(kind, office -> office.known().enter());
        }
    }

    @AfterAll
    static void close() throws Exception {
        for (var database : DATABASES.values()) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_installation_begins_with_the_four_programmes(Kind kind) {
        at(kind, office -> {
            office.known().enter();

            assertThat(office.programmes().page(ListRequest.first(10)).rows())
                    .extracting(row -> row.details().code())
                    .containsExactly("AUSTRIA", "CHRC", "LUXOR", "VNU");
            assertThat(office.programmes()
                            .get(office.programmes().findByCode("CHRC").orElseThrow())
                            .value()
                            .reciprocal())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_delegation_is_kept_as_it_was_said_and_found_by_its_words(Kind kind) {
        at(kind, office -> {
            var details = chrc(office);
            var id = office.delegations().add(details);

            assertThat(office.delegations().get(id).value()).isEqualTo(details);
            assertThat(found(office, "ｃｈｒｃ 2027")).isEqualTo(1);
            assertThat(found(office, "CHRC 2028")).isZero();
            assertThat(filtered(office, "homeStay", "true")).isEqualTo(1);
            assertThat(filtered(office, "homeStay", "false")).isZero();
            assertThat(filtered(office, "direction", "OUTBOUND")).isZero();
            assertThat(filtered(office, "state", "OPEN")).isEqualTo(1);
            assertThat(filtered(office, "programme", details.programme().toString()))
                    .isEqualTo(1);
            assertThatThrownBy(() -> filtered(office, "direction", "UPWARDS")).isInstanceOf(RuleViolation.class);
            office.delegations().remove(id, 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dates_that_contradict_each_other_are_refused(Kind kind) {
        at(kind, office -> {
            var good = chrc(office);

            refused(
                    "programme.departure-before-arrival",
                    () -> office.delegations()
                            .add(Alter.with(good, "departure", good.arrival().minusDays(1))));
            refused(
                    "programme.home-stay-half",
                    () -> office.delegations().add(Alter.with(good, "homeStayUntil", null)));
            refused(
                    "programme.home-stay-without-night",
                    () -> office.delegations().add(Alter.with(good, "homeStayUntil", good.homeStayFrom())));
            refused(
                    "programme.home-stay-outside",
                    () -> office.delegations()
                            .add(Alter.with(good, "homeStayFrom", good.arrival().minusDays(1))));
            refused(
                    "programme.home-stay-outside",
                    () -> office.delegations()
                            .add(Alter.with(
                                    good, "homeStayUntil", good.departure().plusDays(1))));
            assertThat(office.delegations().page(ListRequest.first(1)).total()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void only_an_active_programme_opens_a_delegation(Kind kind) {
        at(kind, office -> {
            var luxor = office.programmes().findByCode("LUXOR").orElseThrow();
            var stored = office.programmes().get(luxor);
            office.programmes().change(luxor, stored.version(), Alter.with(stored.value(), "active", false));

            refused(
                    "programme.not-active",
                    () -> office.delegations().add(Alter.with(chrc(office), "programme", luxor)));
            assertThatThrownBy(
                            () -> office.delegations().add(Alter.with(chrc(office), "programme", ProgrammeId.next())))
                    .isInstanceOf(NoSuchRecord.class);

            var now = office.programmes().get(luxor);
            office.programmes().change(luxor, now.version(), stored.value());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_code_belongs_to_one_programme(Kind kind) {
        at(kind, office -> {
            var vnu = office.programmes().findByCode("VNU").orElseThrow();
            var stored = office.programmes().get(vnu);
            var taken = Alter.with(stored.value(), "code", "CHRC");

            refused("programme.code-taken", () -> office.programmes().add(taken));
            refused("programme.code-taken", () -> office.programmes().change(vnu, stored.version(), taken));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_a_delegation_speaks_of_cannot_vanish(Kind kind) {
        at(kind, office -> {
            var id = office.delegations().add(chrc(office));
            var chrc = office.programmes().findByCode("CHRC").orElseThrow();

            refused("programme.has-delegations", () -> office.programmes().remove(chrc, 1));
            refused("organisation.partner-in-use", () -> office.visited().refuse(new PartnerRemoving(PARTNER)));
            refused("organisation.place-in-use", () -> office.visited().refuse(new PlaceRemoving(PLACE)));
            office.visited().refuse(new PartnerRemoving(PartnerId.next()));
            office.visited().refuse(new PlaceRemoving(PlaceId.next()));
            office.delegations().remove(id, 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stale_change_is_refused_and_an_idle_one_writes_nothing(Kind kind) {
        at(kind, office -> {
            var details = chrc(office);
            var id = office.delegations().add(details);
            var before = office.audit().lines().size();

            office.delegations().change(id, 1, details);
            assertThat(office.delegations().get(id).version()).isEqualTo(1);
            assertThat(office.audit().lines()).hasSize(before);
            office.delegations().change(id, 1, Alter.with(details, "capacity", 12));
            assertThat(office.delegations().get(id).version()).isEqualTo(2);
            assertThat(office.audit().lines()).last().isEqualTo("CHANGED Delegation capacity: 9 -> 12");
            assertThatThrownBy(() -> office.delegations().change(id, 1, details))
                    .isInstanceOf(ConcurrentChange.class);
            office.delegations().remove(id, 2);
        });
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(RuleViolation.class)
                .extracting("key")
                .isEqualTo(key);
    }

    private static long found(Office office, String words) {
        return office.delegations()
                .page(new ListRequest(words, "", false, Map.of(), "", 5))
                .total();
    }

    private static long filtered(Office office, String filter, String value) {
        return office.delegations()
                .page(ListRequest.first(5).with(filter, value))
                .total();
    }

    private static DelegationDetails chrc(Office office) {
        return new DelegationDetails(
                office.programmes().findByCode("CHRC").orElseThrow(),
                PARTNER,
                "CHRC受入 2027（架空）",
                "CHRC inbound 2027 (fictional)",
                Direction.INBOUND,
                LocalDate.of(2027, 6, 28),
                LocalDate.of(2027, 7, 10),
                LocalDate.of(2027, 6, 29),
                LocalDate.of(2027, 7, 2),
                List.of(PLACE),
                "",
                9,
                "",
                DelegationState.OPEN,
                "");
    }

    private static void at(Kind kind, Consumer<Office> work) {
        DATABASES.get(kind).inTransaction(entityManager -> {
            var audit = new NotedDeeds();
            var programmes = ProgrammeStores.programmes(entityManager);
            Delegations delegations = ProgrammeStores.delegations(entityManager);
            var register =
                    new ProgrammeRegister(programmes, delegations, new Heard<>(), audit, Constraints.validator());
            work.accept(new Office(
                    register,
                    new DelegationRegister(delegations, programmes, new Heard<>(), audit, Constraints.validator()),
                    new KnownProgrammes(register, programmes),
                    new PlacesVisited(delegations),
                    audit));
            return null;
        });
    }
}
