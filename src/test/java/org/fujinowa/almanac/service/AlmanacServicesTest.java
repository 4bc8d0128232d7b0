package org.fujinowa.almanac.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.fujinowa.almanac.AlmanacKind;
import org.fujinowa.almanac.ClosedDay;
import org.fujinowa.almanac.model.Almanac;
import org.fujinowa.almanac.store.AlmanacStores;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.PlaceRemoving;
import org.fujinowa.organisation.model.Organisation;
import org.fujinowa.organisation.model.Partner;
import org.fujinowa.organisation.model.Place;
import org.fujinowa.organisation.service.KnownOrganisations;
import org.fujinowa.organisation.service.OrganisationRegister;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.organisation.store.OrganisationStores;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The register over both databases, with the almanacs and places that every installation begins with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlmanacServicesTest {

    private static final Class<?>[] ENTITIES = {Almanac.class, Place.class, Partner.class, Organisation.class};

    private List<TestDatabase> databases = List.of();

    private record Office(PlaceRegister places, AlmanacRegister almanacs, ClosedDays closed, NotedDeeds audit) {}

    List<TestDatabase> databases() {
        return databases;
    }

    @BeforeAll
    void open() {
        databases = TestDatabase.both(ENTITIES).toList();
        databases.forEach(database -> database.inTransaction(entityManager -> {
            var audit = new NotedDeeds();
            var places = OrganisationStores.places(entityManager);
            var partners = OrganisationStores.partners(entityManager);
            var organisations = OrganisationStores.organisations(entityManager);
            var register =
                    new PlaceRegister(places, partners, organisations, new Heard<>(), audit, Constraints.validator());
            new KnownOrganisations(
                            register,
                            new PartnerRegister(partners, places, new Heard<>(), audit, Constraints.validator()),
                            new OrganisationRegister(
                                    organisations, places, new Heard<>(), audit, Constraints.validator()),
                            places,
                            partners,
                            organisations)
                    .enter();
            var almanacs = AlmanacStores.almanacs(entityManager);
            var known = new KnownAlmanacs(
                    new AlmanacRegister(almanacs, register, audit, Constraints.validator()), almanacs, register);
            known.enter();
            known.enter();
            return true;
        }));
    }

    @AfterAll
    void close() {
        databases.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_empty_installation_begins_with_almanacs_that_say_their_source(TestDatabase database) {
        at(database, office -> {
            var all = office.almanacs().page(ListRequest.first(100));

            assertThat(all.total()).isEqualTo(12);
            assertThat(all.rows()).allSatisfy(row -> {
                assertThat(row.details().source()).isNotBlank();
                assertThat(row.details().kind() != AlmanacKind.SHOW_DAYS
                                || row.details().checkedOn() == null)
                        .isTrue();
            });
            assertThat(office.almanacs()
                            .page(ListRequest.first(100).with("unchecked", "true"))
                            .total())
                    .isEqualTo(7);
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_emerald_day_has_queenslands_holidays_and_a_fujisawa_day_has_not(TestDatabase database) {
        at(database, office -> {
            var labourDay = LocalDate.of(2027, 5, 3);

            assertThat(names(office, "Emerald", labourDay)).contains("Labour Day");
            assertThat(names(office, "Fujisawa (Ichinoseki City)", labourDay))
                    .containsExactly("Constitution Memorial Day");
            assertThat(names(office, "Emerald", LocalDate.of(2020, 6, 3))).containsExactly("Emerald Show day");
            assertThat(names(office, "Capella", LocalDate.of(2020, 6, 3))).isEmpty();
            assertThat(names(office, "Vienna", LocalDate.of(2027, 10, 26))).containsExactly("National Day");
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_school_is_closed_in_the_school_holidays_and_a_gorge_is_not(TestDatabase database) {
        at(database, office -> {
            var winter =
                    office.closed().at(place(office, "Blackwater"), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1));

            assertThat(winter).hasSize(1).allMatch(day -> day.closes("Blackwater State High School"));
            assertThat(winter).noneMatch(day -> day.closes("Blackdown Tableland"));
            var term =
                    office.closed().at(place(office, "Blackwater"), LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 3));
            assertThat(term).hasSize(1).noneMatch(day -> day.closes("Blackwater State High School"));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_was_typed_is_kept_and_a_place_that_is_named_cannot_go(TestDatabase database) {
        at(database, office -> {
            var show = office.almanacs().page(ListRequest.first(100)).rows().stream()
                    .filter(row -> row.details().nameEn().startsWith("Show day: Capella"))
                    .findFirst()
                    .orElseThrow();
            office.almanacs().change(show.id(), show.version(), Alter.with(show.details(), "note", "電話で確かめる"));

            assertThat(office.almanacs().get(show.id()).value().note()).isEqualTo("電話で確かめる");
            assertThat(office.audit().lines()).hasSize(1);
            assertThatThrownBy(() -> office.almanacs().keepPlaces(new PlaceRemoving(place(office, "Tieri"))))
                    .isInstanceOf(RuleViolation.class);
            office.almanacs().keepPlaces(new PlaceRemoving(place(office, "Cairo")));
        });
    }

    private static List<String> names(Office office, String place, LocalDate day) {
        return office.closed().at(place(office, place), day, day).stream()
                .filter(found -> found.almanac().details().venues().isEmpty())
                .map(ClosedDay::name)
                .map(name -> name.nameEn())
                .toList();
    }

    private static PlaceId place(Office office, String name) {
        return office.places().page(ListRequest.first(100)).rows().stream()
                .filter(row -> row.details().nameEn().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void at(TestDatabase database, Consumer<Office> work) {
        database.inTransaction(entityManager -> {
            var audit = new NotedDeeds();
            var places = OrganisationStores.places(entityManager);
            var register = new PlaceRegister(
                    places,
                    OrganisationStores.partners(entityManager),
                    OrganisationStores.organisations(entityManager),
                    new Heard<>(),
                    audit,
                    Constraints.validator());
            var almanacs = AlmanacStores.almanacs(entityManager);
            work.accept(new Office(
                    register,
                    new AlmanacRegister(almanacs, register, audit, Constraints.validator()),
                    new ClosedDays(almanacs, register),
                    audit));
            return true;
        });
    }
}
