package org.fujinowa.welcome.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.welcome.WelcomeExamples.extras;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.TestDatabase;
import org.fujinowa.welcome.HomeExtras;
import org.fujinowa.welcome.HomeNoteDetails;
import org.fujinowa.welcome.HomeNoteId;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.RoomKind;
import org.fujinowa.welcome.RoomPhotoId;
import org.fujinowa.welcome.model.HomeFile;
import org.fujinowa.welcome.model.HomeNote;
import org.fujinowa.welcome.model.KnownHome;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.RoomPhoto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores on both databases; each test keeps to records of its own. */
class WelcomeStoresTest {

    private static final List<TestDatabase> DATABASES = TestDatabase.both(
                    Offer.class, HomeFile.class, HomeNote.class, RoomPhoto.class)
            .toList();
    private static final Instant NOON = Instant.parse("2027-04-02T03:00:00Z");

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_offer_is_kept_as_it_was_said_and_found_by_its_family(TestDatabase database) {
        var family = HostFamilyId.next();
        var known = new KnownHome(satoFamily(), extras()).answers();
        var first = OfferDetails.begun(family, false, 2026, known, NOON.minusSeconds(9))
                .notThisYear(NOON);
        var second = OfferDetails.begun(family, false, 2027, known, NOON)
                .answering(OfferPart.CONTACT, known.contact())
                .sent(NOON.plusSeconds(9));
        database.inTransaction(em -> {
            new JpaOffers(em).add(new Offer(OfferId.next(), first));
            new JpaOffers(em).add(new Offer(OfferId.next(), second));
            return true;
        });

        database.inTransaction(em -> {
            var offers = new JpaOffers(em);
            assertThat(offers.of(family)).extracting(Offer::details).containsExactly(second, first);
            assertThat(offers.of(HostFamilyId.next())).isEmpty();
            assertThat(offers.page(ListRequest.first(50).with("state", OfferState.SENT.name()))
                            .rows())
                    .extracting(offer -> offer.row().family())
                    .contains(family);
            assertThat(offers.page(new ListRequest("サトウ", "", true, java.util.Map.of("newcomer", "false"), "", 50))
                            .rows())
                    .hasSize(2);
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void newcomers_of_the_last_hour_are_counted(TestDatabase database) {
        var known = new KnownHome(satoFamily(), extras()).answers();
        var later = NOON.plusSeconds(100_000);
        database.inTransaction(em -> {
            new JpaOffers(em)
                    .add(new Offer(OfferId.next(), OfferDetails.begun(HostFamilyId.next(), true, 2027, known, later)));
            return true;
        });

        database.inTransaction(em -> {
            assertThat(new JpaOffers(em).newcomersSince(later.minusSeconds(60))).isEqualTo(1);
            assertThat(new JpaOffers(em).newcomersSince(later)).isZero();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_a_family_told_beyond_the_register_is_kept_changed_and_forgotten(TestDatabase database) {
        var family = HostFamilyId.next();
        for (var told : List.of(extras(), HomeExtras.none())) {
            database.inTransaction(em -> {
                new JpaHomeFiles(em).keep(family, told);
                return true;
            });
            database.inTransaction(em -> {
                assertThat(new JpaHomeFiles(em).of(family)).isEqualTo(told);
                return true;
            });
        }
        database.inTransaction(em -> {
            new JpaHomeFiles(em).keep(family, extras());
            new JpaHomeFiles(em).forget(family);
            return true;
        });
        database.inTransaction(em -> {
            assertThat(new JpaHomeFiles(em).of(family)).isEqualTo(HomeExtras.none());
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void words_about_a_guest_are_kept_sealed_and_a_call_waits_until_it_is_made(TestDatabase database) {
        var family = HostFamilyId.next();
        var said = new HomeNoteDetails(
                family,
                ParticipantId.next(),
                HomeNoteKind.CALL_ME,
                LocalDate.of(2027, 6, 29),
                "ひみつのことば",
                "",
                "佐藤",
                NOON,
                "");
        database.inTransaction(em -> {
            new JpaHomeNotes(em).add(new HomeNote(HomeNoteId.next(), said));
            return true;
        });

        database.inTransaction(em -> {
            var notes = new JpaHomeNotes(em);
            var note = notes.of(family).get(0);
            assertThat(note.details()).isEqualTo(said);
            assertThat(notes.waiting()).isEqualTo(1);
            assertThat(em.createNativeQuery("select sealed from welcome_note")
                            .getResultList()
                            .toString())
                    .doesNotContain("ひみつ");
            note.change(said.seen("千葉 和子"));
            notes.changed(note);
            assertThat(notes.waiting()).isZero();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_photo_is_its_family_s_and_sealed(TestDatabase database) {
        var family = HostFamilyId.next();
        var id = RoomPhotoId.next();
        var picture = "JPEG".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        database.inTransaction(em -> {
            new JpaRoomPhotos(em).add(new RoomPhoto(id, family, RoomKind.LIVING_ROOM, picture, NOON));
            return true;
        });

        database.inTransaction(em -> {
            var photos = new JpaRoomPhotos(em);
            var photo = photos.find(id).orElseThrow();
            assertThat(photo.picture()).isEqualTo(picture);
            assertThat(photo.family()).isEqualTo(family);
            assertThat(photos.of(family)).extracting(RoomPhoto::row).containsExactly(photo.row());
            photos.remove(photo);
            return true;
        });
        database.inTransaction(em -> {
            assertThat(new JpaRoomPhotos(em).of(family)).isEmpty();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_families_said_goes_after_its_time_but_a_call_that_waits_stays(TestDatabase database) {
        var old = NOON.minus(Duration.ofDays(4_000));
        var call = note(HomeNoteKind.CALL_ME, old);
        var thanks = note(HomeNoteKind.ALL_WELL, old);
        var photo = new RoomPhoto(RoomPhotoId.next(), HostFamilyId.next(), RoomKind.GUEST_ROOM, new byte[] {1}, old);
        database.inTransaction(em -> {
            new JpaHomeNotes(em).add(call);
            new JpaHomeNotes(em).add(thanks);
            new JpaRoomPhotos(em).add(photo);
            return true;
        });
        var day = LocalDate.of(2027, 4, 2).minusDays(4_000);

        database.inTransaction(em -> {
            var kept = new KeptFromHomes(em);
            assertThat(kept.notes().due(day.minusDays(1), 10)).isEmpty();
            assertThat(kept.notes().due(day, 10)).containsExactly(new Subject("HomeNote", thanks.key()));
            assertThat(kept.offers().due(day, 10)).isEmpty();
            Stream.of(kept.notes(), kept.photos())
                    .forEach(rule -> rule.due(day, 10).forEach(rule::forget));
            return true;
        });
        database.inTransaction(em -> {
            assertThat(new JpaHomeNotes(em).find(HomeNoteId.of(thanks.key()))).isEmpty();
            assertThat(new JpaHomeNotes(em).find(HomeNoteId.of(call.key()))).isPresent();
            assertThat(new JpaRoomPhotos(em).find(photo.row().id())).isEmpty();
            return true;
        });
    }

    private static HomeNote note(HomeNoteKind kind, Instant said) {
        return new HomeNote(
                HomeNoteId.next(),
                new HomeNoteDetails(
                        HostFamilyId.next(),
                        ParticipantId.next(),
                        kind,
                        LocalDate.of(2027, 6, 29),
                        "",
                        "",
                        "佐藤",
                        said,
                        ""));
    }
}
