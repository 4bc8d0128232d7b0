package org.fujinowa.applications.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.applications.ApplicationsExamples.CHRC;
import static org.fujinowa.applications.ApplicationsExamples.NOON;
import static org.fujinowa.applications.ApplicationsExamples.begun;
import static org.fujinowa.applications.ApplicationsExamples.mother;
import static org.fujinowa.applications.ApplicationsExamples.question;
import static org.fujinowa.applications.ApplicationsExamples.sora;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationCount;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.DocumentId;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.applications.WindowDetails;
import org.fujinowa.applications.WindowId;
import org.fujinowa.applications.model.AnswerSheet;
import org.fujinowa.applications.model.ApplicationWindow;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.Guardian;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.applications.model.PaperPhoto;
import org.fujinowa.applications.model.Question;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores on both databases; each test keeps to records of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationStoresTest {

    private static final Class<?>[] ENTITIES = {
        Question.class,
        ApplicationWindow.class,
        ExchangeApplication.class,
        AnswerSheet.class,
        Guardian.class,
        GuardianTie.class,
        PaperPhoto.class
    };

    private TestDatabase derby;
    private TestDatabase postgres;

    @BeforeAll
    void open() {
        derby = TestDatabase.derby(ENTITIES);
        postgres = TestDatabase.postgres(ENTITIES);
    }

    @AfterAll
    void close() {
        derby.close();
        postgres.close();
    }

    Stream<TestDatabase> databases() {
        return Stream.of(derby, postgres);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void applications_are_counted_by_delegation_and_state_with_those_that_nobody_has_read(TestDatabase database) {
        var delegation = DelegationId.next();
        var sent = List.of(application(delegation), application(delegation));
        database.inTransaction(entityManager -> {
            var applications = new JpaApplications(entityManager);
            applications.add(application(delegation));
            sent.forEach(each -> {
                each.send(false, NOON);
                applications.add(each);
            });
            return true;
        });

        assertThat(counted(database, delegation))
                .containsExactlyInAnyOrder(
                        new ApplicationCount(delegation, ApplicationState.DRAFT, 1, 1),
                        new ApplicationCount(delegation, ApplicationState.SUBMITTED, 2, 2));
        database.inTransaction(entityManager -> {
            new JpaApplications(entityManager).noteRead(sent.get(0).id(), NOON);
            return true;
        });
        assertThat(counted(database, delegation))
                .contains(new ApplicationCount(delegation, ApplicationState.SUBMITTED, 2, 1));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_list_is_sorted_by_how_names_are_read_and_found_by_it(TestDatabase database) {
        var delegation = DelegationId.next();
        database.inTransaction(entityManager -> {
            var applications = new JpaApplications(entityManager);
            for (var reading : List.of("わたなべ そら", "あべ そら", "さとう そら")) {
                var application = application(delegation);
                application.goBy(reading);
                applications.add(application);
            }
            return true;
        });

        database.inTransaction(entityManager -> {
            var all = ListRequest.first(10).with("delegation", delegation.toString());
            assertThat(new JpaApplications(entityManager).page(all).rows())
                    .extracting(ExchangeApplication::reading)
                    .containsExactly("あべ そら", "さとう そら", "わたなべ そら");
            return true;
        });
    }

    private static ExchangeApplication application(DelegationId delegation) {
        return new ExchangeApplication(
                ApplicationId.next(), new ApplicationDetails(delegation, "空（架空）", Language.JA, "", null, ""), NOON);
    }

    private static List<ApplicationCount> counted(TestDatabase database, DelegationId delegation) {
        return database.inTransaction(entityManager -> new JpaApplications(entityManager)
                .counted().stream()
                        .filter(count -> count.delegation().equals(delegation))
                        .toList());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void who_does_not_take_part_is_forgotten_and_who_does_only_what_was_promised(TestDatabase database) {
        var declined = begun();
        var taking = begun();
        database.inTransaction(entityManager -> {
            var applications = new JpaApplications(entityManager);
            declined.withdraw();
            declined.overOn(LocalDate.of(2027, 3, 1));
            taking.send(false, NOON);
            taking.accept(ParticipantId.next());
            applications.add(declined);
            applications.add(taking);
            var sheet = new AnswerSheet(taking.id(), ApplicationSection.HEALTH);
            sheet.take(List.of(GivenAnswer.words("passport", "TK1234567"), GivenAnswer.words("club", "tea")), NOON);
            new JpaAnswerSheets(entityManager).add(sheet);
            return true;
        });
        var home = List.of(taking.delegation());

        database.inTransaction(entityManager -> {
            var applications = new JpaApplications(entityManager);
            assertThat(applications.notTaken(LocalDate.of(2027, 2, 28), List.of(), 100))
                    .doesNotContain(declined.key());
            assertThat(applications.notTaken(LocalDate.of(2027, 3, 1), home, 100))
                    .contains(declined.key())
                    .doesNotContain(taking.key());
            assertThat(applications.taken(home, KeptFor.THIRTY_DAYS, 100)).contains(taking.key());
            assertThat(applications.taken(List.of(), KeptFor.THIRTY_DAYS, 100)).isEmpty();
            applications.get(declined.id()).forgetWho();
            applications.get(taking.id()).forgot(KeptFor.THIRTY_DAYS);
            new JpaAnswerSheets(entityManager).of(taking.id()).get(0).forget(Set.of("passport"));
            return true;
        });

        database.inTransaction(entityManager -> {
            var applications = new JpaApplications(entityManager);
            assertThat(applications.get(declined.id()).details().name()).isEqualTo("—");
            assertThat(applications.notTaken(LocalDate.of(2027, 3, 1), home, 100))
                    .doesNotContain(declined.key());
            assertThat(applications.taken(home, KeptFor.THIRTY_DAYS, 100)).doesNotContain(taking.key());
            assertThat(applications.taken(home, KeptFor.NINETY_DAYS, 100)).contains(taking.key());
            assertThat(new JpaAnswerSheets(entityManager).of(taking.id()).get(0).answers())
                    .extracting(GivenAnswer::key)
                    .containsExactly("club");
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_application_is_kept_with_its_state_and_its_notes(TestDatabase database) {
        var application = begun();
        application.send(true, NOON);
        application.sendBack(List.of(new SectionNote(ApplicationSection.FOOD, "えびの症状を書いてください", "千葉")));
        database.inTransaction(em -> {
            new JpaApplications(em).add(application);
            return true;
        });

        database.inTransaction(em -> {
            var all = new JpaApplications(em);
            var stored = all.lock(application.id());
            assertThat(stored.details()).isEqualTo(sora());
            assertThat(stored.state()).isEqualTo(ApplicationState.SENT_BACK);
            assertThat(stored.notes()).isEqualTo(application.notes());
            assertThat(stored.sentAt()).isEqualTo(NOON);
            assertThat(all.of(sora().delegation())).contains(stored);
            assertThat(all.page(ListRequest.first(10)
                                    .with("state", "SENT_BACK")
                                    .with("complete", "true")
                                    .with("delegation", sora().delegation().toString()))
                            .rows())
                    .contains(stored);
            assertThat(all.page(ListRequest.first(10).with("complete", "false")).rows())
                    .doesNotContain(stored);
            assertThatThrownBy(() -> all.lock(ApplicationId.next())).isInstanceOf(NoSuchRecord.class);
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void answers_come_back_section_by_section_and_those_not_given_again_stay(TestDatabase database) {
        var application = ApplicationId.next();
        var food = new AnswerSheet(application, ApplicationSection.FOOD);
        food.take(List.of(GivenAnswer.nothing("allergies"), GivenAnswer.words("dislikes", "なっとう")), NOON);
        database.inTransaction(em -> {
            new JpaAnswerSheets(em).add(food);
            return true;
        });
        database.inTransaction(em -> {
            new JpaAnswerSheets(em)
                    .of(application)
                    .get(0)
                    .take(List.of(GivenAnswer.words("dislikes", "")), NOON.plusSeconds(5));
            return true;
        });

        database.inTransaction(em -> {
            var stored = new JpaAnswerSheets(em).of(application).get(0);
            assertThat(stored.answers())
                    .containsExactly(GivenAnswer.nothing("allergies"), GivenAnswer.words("dislikes", ""));
            assertThat(stored.savedAt()).isEqualTo(NOON.plusSeconds(5));
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_guardian_is_found_by_name_and_tied_to_every_child(TestDatabase database) {
        var guardian = new Guardian(GuardianId.next(), mother());
        var first = ApplicationId.next();
        var second = ApplicationId.next();
        database.inTransaction(em -> {
            new JpaGuardians(em).add(guardian);
            var all = new JpaApplications(em);
            all.tie(new GuardianTie(first, guardian.id()));
            all.tie(new GuardianTie(second, guardian.id()));
            all.childrenOf(guardian.id()).get(0).agree(NOON);
            return true;
        });

        database.inTransaction(em -> {
            var all = new JpaApplications(em);
            assertThat(new JpaGuardians(em)
                            .named(Guardian.nameKey("佐藤はな(架空)"))
                            .get(0)
                            .details())
                    .isEqualTo(mother());
            assertThat(all.childrenOf(guardian.id()))
                    .extracting(GuardianTie::application)
                    .containsExactlyInAnyOrder(first, second);
            assertThat(all.childrenOf(guardian.id()))
                    .filteredOn(GuardianTie::agreed)
                    .hasSize(1);
            all.guardiansOf(first).forEach(all::untie);
            assertThat(all.guardiansOf(first)).isEmpty();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void questions_keep_their_places_and_a_delegation_has_one_window(TestDatabase database) {
        var delegation = DelegationId.next();
        var window = new WindowDetails(
                delegation, LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 1), 8, "来てください", "Come along");
        database.inTransaction(em -> {
            var questions = new JpaQuestions(em);
            var food = question(ApplicationSection.FOOD, "allergies", QuestionKind.ALLERGIES);
            var name = question(ApplicationSection.ABOUT_YOU, "family-name", QuestionKind.TEXT);
            var second = question(ApplicationSection.ABOUT_YOU, "given-name", QuestionKind.TEXT);
            questions.add(new Question(QuestionId.next(), 1, food));
            questions.add(new Question(QuestionId.next(), 2, second));
            questions.add(new Question(QuestionId.next(), 1, name));
            new JpaApplicationWindows(em).add(new ApplicationWindow(WindowId.next(), window));
            return true;
        });

        database.inTransaction(em -> {
            assertThat(new JpaQuestions(em).of(CHRC))
                    .extracting(question -> question.details().key())
                    .containsExactly("family-name", "given-name", "allergies");
            assertThat(new JpaApplicationWindows(em)
                            .of(delegation)
                            .orElseThrow()
                            .details())
                    .isEqualTo(window);
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_photo_of_a_paper_is_sealed_and_comes_back_as_it_was(TestDatabase database) {
        var application = ApplicationId.next();
        var picture = "picture of a passport".getBytes(StandardCharsets.UTF_8);
        database.inTransaction(em -> {
            new JpaPhotos(em).add(new PaperPhoto(DocumentId.next(), application, "passport-photo", picture, NOON));
            return true;
        });

        database.inTransaction(em -> {
            var photos = new JpaPhotos(em);
            var stored = photos.of(application, "passport-photo").orElseThrow();
            assertThat(stored.file().bytes()).isEqualTo(picture);
            var kept = (byte[]) em.createQuery("select p.bytes from PaperPhoto p where p.applicationId = :id")
                    .setParameter("id", application.toString())
                    .getSingleResult();
            assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("passport");
            photos.remove(stored);
            assertThat(photos.of(application, "passport-photo")).isEmpty();
            return true;
        });
    }
}
