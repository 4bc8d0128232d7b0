package org.fujinowa.welcome.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.welcome.WelcomeExamples.extras;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.hosting.HostFamilyChanged;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.hosting.model.InMemoryHostFamilies;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.PetAnswers;
import org.fujinowa.welcome.model.InMemoryHomeFiles;
import org.fujinowa.welcome.model.InMemoryOffers;
import org.fujinowa.welcome.model.Offer;
import org.junit.jupiter.api.Test;

class OfferServicesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-04-02T10:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final PetAnswers A_CAT = new PetAnswers(
            Answer.SOME,
            List.of(new Pet(Animal.DOG, 1, true, "室内犬"), new Pet(Animal.CAT, 1, true, "")),
            Smoking.OUTSIDE);

    private final NotedDeeds audit = new NotedDeeds();
    private final CurrentCaller caller = new CurrentCaller();
    private final Heard<HostFamilyChanged> changed = new Heard<>();
    private final HostRegister register = new HostRegister(
            new InMemoryHostFamilies(), new Nobody(), new Heard<>(), changed, audit, Constraints.validator());
    private final InMemoryOffers offers = new InMemoryOffers();
    private final InMemoryHomeFiles files = new InMemoryHomeFiles();
    private final KnownHomes homes = new KnownHomes(register, files, caller);
    private final OwnOffer own = new OwnOffer(offers, homes, caller, audit, Constraints.validator(), CLOCK);
    private final OfferDesk desk =
            new OfferDesk(offers, files, homes, register, caller, audit, Constraints.validator(), CLOCK);
    private final HostFamilyId sato = register.add(satoFamily());

    @Test
    void a_renewal_in_which_nothing_changed_is_one_answer_for_each_subject() {
        files.keep(sato, extras());
        as(sato, () -> {
            own.open();
            refused("welcome.not-all-seen", own::send);
            Stream.of(OfferPart.values()).forEach(own::same);
            own.send();
            return true;
        });

        var sent = offers.newest(sato).orElseThrow().details();
        assertThat(sent.state()).isEqualTo(OfferState.SENT);
        assertThat(sent.year()).isEqualTo(2027);
        assertThat(sent.changed()).isEmpty();
        as(sato, () -> {
            refused("welcome.offer-sent", () -> own.same(OfferPart.PETS));
            own.callBack();
            own.same(OfferPart.PETS);
            return true;
        });
    }

    @Test
    void the_register_says_what_it_said_until_a_coordinator_takes_over_and_then_vetting_hears_of_it() {
        var offer = aCatCame();
        assertThat(register.get(sato).value()).isEqualTo(satoFamily());

        inOffice(() -> desk.takeOver(offer.id(), offer.version(), List.of(OfferPart.PETS)));

        assertThat(register.get(sato).value()).isEqualTo(with(satoFamily(), "pets", A_CAT.pets()));
        assertThat(changed.events()).singleElement().returns(sato, HostFamilyChanged::family);
        var decided = offers.newest(sato).orElseThrow().details();
        assertThat(decided.state()).isEqualTo(OfferState.TAKEN_OVER);
        assertThat(decided.decidedBy()).isEqualTo("千葉 和子");
        refused("welcome.offer-not-sent", () -> inOffice(() -> desk.takeOver(offer.id(), 99, List.of(OfferPart.PETS))));
    }

    @Test
    void what_is_not_accepted_stays_out_and_what_is_put_aside_needs_a_reason() {
        var offer = aCatCame();

        refused("welcome.reason-missing", () -> inOffice(() -> desk.setAside(offer.id(), offer.version(), " ")));
        assertThatThrownBy(() -> inOffice(() -> desk.takeOver(offer.id(), offer.version() - 1, List.of())))
                .isInstanceOf(ConcurrentChange.class);
        inOffice(() -> desk.takeOver(offer.id(), offer.version(), List.of(OfferPart.FOOD)));

        assertThat(register.get(sato).value()).isEqualTo(satoFamily());
        assertThat(changed.events()).isEmpty();
    }

    @Test
    void a_renewal_on_paper_is_noted_with_its_day_and_whoever_took_it() {
        refused(
                "welcome.paper-in-future",
                () -> inOffice(() -> desk.cameOnPaper(sato, java.time.LocalDate.of(2027, 4, 3))));

        inOffice(() -> desk.cameOnPaper(sato, java.time.LocalDate.of(2027, 4, 1)));

        var noted = offers.newest(sato).orElseThrow().details();
        assertThat(noted.paperOn()).isEqualTo("2027-04-01");
        assertThat(noted.decidedBy()).isEqualTo("千葉 和子");
        assertThat(noted.state()).isEqualTo(OfferState.TAKEN_OVER);
        assertThat(register.get(sato).value()).isEqualTo(satoFamily());
    }

    @Test
    void a_paper_is_typed_in_on_the_pages_of_the_family_and_waits_for_the_office_like_any_other() {
        var papers = new PaperOffers(offers, homes, new GivenLinks(), caller, audit, Constraints.validator(), CLOCK);
        var came = java.time.LocalDate.of(2027, 4, 1);
        files.keep(sato, extras());
        refused("welcome.paper-in-future", () -> inOffice(() -> papers.typeIn(sato, came.plusDays(2))));

        inOffice(() -> papers.typeIn(sato, came));
        assertThat(offers.newest(sato).orElseThrow().details().paperOn()).isEqualTo(came);
        as(sato, () -> {
            Stream.of(OfferPart.values()).forEach(own::same);
            own.send();
            return true;
        });

        var sent = offers.newest(sato).orElseThrow().details();
        assertThat(sent.state()).isEqualTo(OfferState.SENT);
        assertThat(sent.paperOn()).isEqualTo(came);
        refused("welcome.paper-sent-already", () -> inOffice(() -> papers.typeIn(sato, came)));
    }

    @Test
    void what_was_never_answered_cannot_be_as_last_year() {
        as(sato, () -> {
            own.open();
            refused("welcome.part-incomplete", () -> own.same(OfferPart.SAFETY));
            var version = own.open().version();
            refused(
                    "hosting.pets-not-named",
                    () -> own.answer(OfferPart.PETS, version, new PetAnswers(Answer.SOME, List.of(), Smoking.NONE)));
            refused(
                    "welcome.pets-not-answered",
                    () -> own.answer(
                            OfferPart.PETS, version, new PetAnswers(Answer.NOT_ANSWERED, List.of(), Smoking.NONE)));
            return true;
        });
    }

    @Test
    void a_link_leads_to_its_own_family_only_and_an_account_to_none() {
        var other = register.add(with(satoFamily(), "name", "千葉"));
        aCatCame();

        assertThat(as(other, () -> own.newest())).isEmpty();
        assertThatThrownBy(() -> inOffice(own::open)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_newcomer_enters_the_register_under_the_identity_that_its_link_opens() {
        var links = new GivenLinks();
        var beginning = new OfferBeginning(offers, links, audit, Constraints.validator(), CLOCK);
        refused("welcome.name-and-phone", () -> beginning.begin(" ", "1", Language.JA));
        beginning.begin("架空", "0191-00-1234", Language.JA);
        var family = HostFamilyId.of(links.request.subject().id());
        as(family, () -> {
            var known = own.open();
            assertThat(known.value().newcomer()).isTrue();
            assertThat(known.value().answers().contact().phone()).isEqualTo("0191-00-1234");
            for (var part : OfferPart.values()) {
                own.answer(
                        part,
                        own.open().version(),
                        new org.fujinowa.welcome.model.KnownHome(satoFamily(), extras())
                                .answers()
                                .of(part));
            }
            own.send();
            return true;
        });
        var offer = offers.newest(family).orElseThrow();

        inOffice(() -> desk.takeOver(offer.id(), offer.version(), List.of()));

        assertThat(register.get(family).value().members())
                .isEqualTo(satoFamily().members());
        assertThat(register.get(family).value().approvedFrom()).isNull();
        assertThat(files.of(family)).isEqualTo(extras());
    }

    @Test
    void a_flood_of_newcomers_is_stopped() {
        var beginning = new OfferBeginning(offers, new GivenLinks(), audit, Constraints.validator(), CLOCK);
        for (int i = 0; i < OfferBeginning.MOST_IN_AN_HOUR; i++) {
            beginning.begin("架空", "0191", Language.JA);
        }

        refused("welcome.too-many-offers", () -> beginning.begin("架空", "0191", Language.JA));
    }

    private Offer aCatCame() {
        files.keep(sato, extras());
        as(sato, () -> {
            own.open();
            Stream.of(OfferPart.values()).forEach(own::same);
            own.answer(OfferPart.PETS, own.open().version(), A_CAT);
            own.send();
            return true;
        });
        return offers.newest(sato).orElseThrow();
    }

    private <T> T as(HostFamilyId family, Supplier<T> work) {
        return caller.actingAs(
                new Caller(
                        "link:1", "link:1", "佐藤", Set.of(), Set.of(Permission.OFFER_HOME), HomeLinks.subject(family)),
                work);
    }

    private void inOffice(Runnable work) {
        caller.actingAs(new Caller("chiba", "chiba", "千葉 和子", Set.of(), Set.of(Permission.values())), () -> {
            work.run();
            return true;
        });
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static class Nobody extends PeopleRegister {

        @Override
        public java.util.Map<PersonId, PersonDetails> find(java.util.Collection<PersonId> ids) {
            return java.util.Map.of();
        }
    }

    private static class GivenLinks extends PersonalLinks {

        private LinkRequest request;

        @Override
        public NewLink issue(LinkRequest asked) {
            request = asked;
            return new NewLink(LinkId.next(), "AAAA-BBBB-CCCC-DDDD", CLOCK.instant());
        }
    }
}
