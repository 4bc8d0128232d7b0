package org.fujinowa.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.fujinowa.organisation.OrganisationId;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.model.Organisation;
import org.fujinowa.organisation.model.Partner;
import org.fujinowa.organisation.model.Place;
import org.fujinowa.organisation.store.OrganisationStores;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.Choice;
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

/** The registers over their real stores, with the true places and partners that every installation begins with. */
class KnownOrganisationsTest {

    enum Kind {
        DERBY,
        POSTGRES;

        TestDatabase open() {
            return this == DERBY
                    ? TestDatabase.derby(Place.class, Partner.class, Organisation.class)
                    : TestDatabase.postgres(Place.class, Partner.class, Organisation.class);
        }
    }

    /** The three registers in one transaction. */
    private record Office(
            PlaceRegister places,
            PartnerRegister partners,
            OrganisationRegister organisations,
            KnownOrganisations known,
            NotedDeeds audit) {}

    @ParameterizedTest
    @EnumSource
    void an_empty_installation_begins_with_what_is_known(Kind kind) {
        at(kind, office -> {
            assertThat(office.places().page(ListRequest.first(100)).total()).isEqualTo(17);
            assertThat(office.partners().page(ListRequest.first(100)).total()).isEqualTo(11);
            assertThat(office.organisations().page(ListRequest.first(100)).total())
                    .isEqualTo(9);
            assertThat(office.places().page(ListRequest.first(100)).rows())
                    .allSatisfy(row -> assertThat(row.details().source()).isNotBlank());
            assertThat(office.partners().page(ListRequest.first(100)).rows())
                    .allSatisfy(row -> assertThat(row.details().source()).isNotBlank());
            assertThat(office.organisations().page(ListRequest.first(100)).rows())
                    .allSatisfy(row -> assertThat(row.details().source()).isNotBlank());

            office.known().enter();

            assertThat(office.places().page(ListRequest.first(100)).total()).isEqualTo(17);
        });
    }

    @ParameterizedTest
    @EnumSource
    void duaringa_shire_became_the_central_highlands_and_fujisawa_town_became_ichinoseki(Kind kind) {
        at(kind, office -> {
            var duaringa = partner(office, "Duaringa Shire");
            var chrc = partner(office, "Central Highlands Regional Council");
            var town = place(office, "Fujisawa Town");

            assertThat(office.partners().lineage(duaringa).after())
                    .extracting(Choice::labelEn)
                    .containsExactly("Central Highlands Regional Council");
            assertThat(office.partners().lineage(chrc).before())
                    .extracting(Choice::labelEn)
                    .containsExactlyInAnyOrder("Bauhinia Shire", "Duaringa Shire", "Emerald Shire", "Peak Downs Shire");
            assertThat(office.places().lineage(town).after())
                    .extracting(Choice::labelJa)
                    .containsExactly("一関市");
            assertThat(office.organisations()
                            .lineage(organisation(office, "藤沢町国際交流協会"))
                            .before())
                    .extracting(Choice::labelJa)
                    .containsExactly("国際親善協会（藤沢）");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothing_becomes_itself(Kind kind) {
        at(kind, office -> {
            var duaringa = partner(office, "Duaringa Shire");
            var chrc = partner(office, "Central Highlands Regional Council");
            var details = office.partners().get(chrc);
            PartnerDetails circle = Alter.with(details.value(), "successor", duaringa);

            assertThatThrownBy(() -> office.partners().change(chrc, details.version(), circle))
                    .isInstanceOf(RuleViolation.class)
                    .extracting("key")
                    .isEqualTo("organisation.becomes-itself");

            var first = organisation(office, "国際親善協会（藤沢）");
            var second = organisation(office, "藤沢町国際交流協会");
            var of = office.organisations().get(first);
            assertThatThrownBy(() -> office.organisations()
                            .change(
                                    first,
                                    of.version(),
                                    Alter.with(of.value(), "predecessors", java.util.List.of(second))))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_place_ends_after_it_began_and_has_a_time_zone_that_exists(Kind kind) {
        at(kind, office -> {
            var town = place(office, "Fujisawa Town");
            var stored = office.places().get(town);
            PlaceDetails backwards =
                    Alter.with(stored.value(), "validFrom", stored.value().validUntil());
            PlaceDetails nowhere = Alter.with(stored.value(), "timeZone", "Asia/Fujisawa");

            assertThatThrownBy(() -> office.places().change(town, stored.version(), backwards))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> office.places().change(town, stored.version(), nowhere))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_place_that_is_spoken_of_cannot_be_removed(Kind kind) {
        at(kind, office -> {
            var ichinoseki = place(office, "Ichinoseki City");
            var cairo = office.places()
                    .add(Alter.with(office.places().get(place(office, "Cairo")).value(), "nameEn", "Giza"));

            assertThatThrownBy(() -> office.places()
                            .remove(ichinoseki, office.places().get(ichinoseki).version()))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> office.places().remove(cairo, 99)).isInstanceOf(ConcurrentChange.class);
            office.places().remove(cairo, office.places().get(cairo).version());
            assertThatThrownBy(() -> office.places().get(cairo)).isInstanceOf(NoSuchRecord.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_sorted_filtered_and_found_by_any_part_of_a_name(Kind kind) {
        at(kind, office -> {
            var ended = new ListRequest("", "validUntil", false, Map.of(), "", 1);

            assertThat(office.places().page(ended).rows().get(0).details().nameEn())
                    .isEqualTo("Fujisawa Town");
            assertThat(office.places()
                            .page(ListRequest.first(50).with("country", "EG"))
                            .total())
                    .isEqualTo(2);
            assertThat(office.places()
                            .page(new ListRequest("ﾌﾞﾘｽﾍﾞﾝ", "", false, Map.of(), "", 5))
                            .rows())
                    .extracting(row -> row.details().nameEn())
                    .containsExactly("Brisbane");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_japanese_list_stands_in_the_order_of_the_readings_and_an_english_one_in_that_of_its_letters(Kind kind) {
        at(kind, office -> {
            assertThat(office.places().page(ListRequest.first(20)).rows())
                    .extracting(row -> row.details().nameJa())
                    .startsWith("一関市", "一関市藤沢町", "ウィーン", "エメラルド", "カイロ")
                    .containsSubsequence("東京", "平泉町", "藤沢町", "ブラックウォーター", "ホーチミン市");
            assertThat(office.places()
                            .page(new ListRequest("", "nameEn", false, Map.of(), "", 3))
                            .rows())
                    .extracting(row -> row.details().nameEn())
                    .containsExactly("Blackwater", "Brisbane", "Cairo");
            assertThat(office.organisations().choices())
                    .extracting(Choice::labelJa)
                    .startsWith("一関国際交流協会", "一関市国際交流協会");
            assertThat(office.places()
                            .page(new ListRequest("ヒライズミ", "", false, Map.of(), "", 5))
                            .rows())
                    .extracting(row -> row.details().nameJa())
                    .containsExactly("平泉町");
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_takes_a_list_along_is_written_down_with_what_was_asked_for(Kind kind) {
        at(kind, office -> {
            var asked = new ListRequest("Q", "", false, Map.of("country", "AU"), "", 2);
            var first = office.places().export(asked, "csv");

            assertThat(first.rows()).hasSize(2);
            assertThat(office.audit().lines())
                    .containsExactly("EXPORTED Place file:  -> csv; rows:  -> %d; search:  -> Q; country:  -> AU"
                            .formatted(first.total()));
        });
    }

    private static final Map<Kind, TestDatabase> DATABASES = new EnumMap<>(Kind.class);

    @BeforeAll
    static void open() {
        for (var kind : Kind.values()) {
            DATABASES.put(kind, kind.open());
            at(kind, office -> office.known().enter());
        }
    }

    @AfterAll
    static void close() throws Exception {
        for (var database : DATABASES.values()) {
            database.close();
        }
    }

    private static void at(Kind kind, Consumer<Office> work) {
        DATABASES.get(kind).inTransaction(entityManager -> {
            var audit = new NotedDeeds();
            var places = OrganisationStores.places(entityManager);
            var partners = OrganisationStores.partners(entityManager);
            var organisations = OrganisationStores.organisations(entityManager);
            var placeRegister =
                    new PlaceRegister(places, partners, organisations, new Heard<>(), audit, Constraints.validator());
            var partnerRegister = new PartnerRegister(partners, places, new Heard<>(), audit, Constraints.validator());
            var organisationRegister =
                    new OrganisationRegister(organisations, places, new Heard<>(), audit, Constraints.validator());
            work.accept(new Office(
                    placeRegister,
                    partnerRegister,
                    organisationRegister,
                    new KnownOrganisations(
                            placeRegister, partnerRegister, organisationRegister, places, partners, organisations),
                    audit));
            return null;
        });
    }

    private static PlaceId place(Office office, String name) {
        return office.places().page(ListRequest.first(100)).rows().stream()
                .filter(row -> row.details().nameEn().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static PartnerId partner(Office office, String name) {
        return office.partners().page(ListRequest.first(100)).rows().stream()
                .filter(row -> row.details().nameEn().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static OrganisationId organisation(Office office, String name) {
        return office.organisations().page(ListRequest.first(100)).rows().stream()
                .filter(row -> row.details().nameJa().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
