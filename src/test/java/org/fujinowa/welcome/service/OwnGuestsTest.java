package org.fujinowa.welcome.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.Telling;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Severity;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.GuestCard;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.model.InMemoryHomeNotes;
import org.junit.jupiter.api.Test;

class OwnGuestsTest {

    private static final ParticipantId MIA = ParticipantId.next();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-29T10:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final HostFamilyId family = HostFamilyId.next();
    private final InMemoryHomeNotes notes = new InMemoryHomeNotes();
    private final CurrentCaller caller = new CurrentCaller();
    private final NotedDeeds audit = new NotedDeeds();
    private List<Allergy> allergies = List.of();
    private Telling telling = Telling.TOLD;
    private final OwnGuests guests = new OwnGuests(
            new GuestFacts() {
                @Override
                List<GuestCard> of(HostFamilyId asked) {
                    return asked.equals(family) ? List.of(mia()) : List.of();
                }
            },
            notes,
            caller,
            audit,
            Constraints.validator(),
            CLOCK);

    @Test
    void a_family_reads_the_care_once_and_again_when_an_allergy_comes() {
        as(family, () -> guests.readCare(MIA, mia().care()));
        as(family, () -> guests.readCare(MIA, mia().care()));

        as(family, () -> assertThat(guests.look(MIA).careRead()).isTrue());
        assertThat(notes.all()).hasSize(1);

        var before = mia().care();
        allergies = List.of(new Allergy(AllergyKind.FOOD, "egg", Severity.SEVERE, false, ""));

        as(family, () -> {
            assertThat(guests.look(MIA).careRead()).isFalse();
            assertThat(guests.look(MIA).careChanged()).isTrue();
            refused("welcome.care-changed", () -> guests.readCare(MIA, before));
        });
    }

    @Test
    void nobody_can_say_to_have_read_what_was_not_told() {
        telling = Telling.NO_CONSENT;
        as(family, () -> refused("welcome.care-withheld", () -> guests.readCare(MIA, mia().care())));
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void a_wish_for_a_call_waits_for_the_office_and_thanks_need_words() {
        as(family, () -> {
            guests.say(MIA, HomeNoteKind.CALL_ME, "少し元気がない");
            guests.say(MIA, HomeNoteKind.ALL_WELL, "");
            refused("welcome.nothing-said", () -> guests.say(MIA, HomeNoteKind.THANKS, " "));
        });

        assertThat(notes.waiting()).isEqualTo(1);
        assertThat(audit.lines()).noneMatch(line -> line.contains("元気がない"));
    }

    @Test
    void another_family_neither_sees_the_guest_nor_speaks_about_them() {
        as(HostFamilyId.next(), () -> {
            assertThat(guests.all()).isEmpty();
            assertThatThrownBy(() -> guests.look(MIA)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> guests.say(MIA, HomeNoteKind.ALL_WELL, "")).isInstanceOf(NoSuchRecord.class);
        });
    }

    private GuestCard mia() {
        return new GuestCard(
                MIA,
                "CHRC受入 2027",
                "CHRC inbound 2027",
                "Mia（架空）",
                15,
                List.of(),
                List.of("music"),
                List.of(),
                telling,
                List.of(),
                LocalDate.of(2027, 6, 28),
                LocalDate.of(2027, 7, 5),
                allergies.isEmpty() ? Answer.NONE : Answer.SOME,
                allergies,
                Answer.NONE,
                List.of(),
                List.of());
    }

    private void as(HostFamilyId who, Runnable work) {
        caller.actingAs(
                new Caller("link:1", "link:1", "佐藤", Set.of(), Set.of(Permission.OFFER_HOME), HomeLinks.subject(who)),
                () -> {
                    work.run();
                    return true;
                });
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
