package org.fujinowa;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The floor plan of docs/architecture.md, as tests: arrows only go down, and rooms keep their doors closed. */
class ArchitectureTest {

    private static final String ROOT = "org.fujinowa.";
    private static final JavaClasses CLASSES = OurClasses.ALL;

    /** Each context, from the ground up, with the contexts below that it may speak to. */
    enum Context {
        DOCUMENTS,
        SHARED(DOCUMENTS),
        LAUNCH,
        SECURITY(SHARED),
        RETENTION(SHARED, SECURITY),
        NOTIFICATION(SHARED, SECURITY, RETENTION, DOCUMENTS),
        ORGANISATION(SHARED, SECURITY, DOCUMENTS),
        ALMANAC(SHARED, SECURITY, DOCUMENTS, ORGANISATION),
        PEOPLE(SHARED, SECURITY, RETENTION, DOCUMENTS),
        PROGRAMME(SHARED, SECURITY, DOCUMENTS, ORGANISATION),
        CONSENTS(SHARED, SECURITY, RETENTION, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME),
        ADMISSIONS(SHARED, SECURITY, RETENTION, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME, CONSENTS),
        APPLICATIONS(SHARED, SECURITY, RETENTION, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME, ADMISSIONS),
        GUARDIANS(SHARED, SECURITY, DOCUMENTS, NOTIFICATION, PROGRAMME, PEOPLE, CONSENTS, ADMISSIONS, APPLICATIONS),
        SELECTION(SHARED, SECURITY, RETENTION, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME, ADMISSIONS, APPLICATIONS),
        HOSTING(SHARED, SECURITY, RETENTION, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME, CONSENTS),
        VETTING(SHARED, SECURITY, RETENTION, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME, HOSTING),
        MATCHING(SHARED, SECURITY, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME, CONSENTS, ADMISSIONS, HOSTING, VETTING),
        RECIPROCITY(SHARED, SECURITY, DOCUMENTS, ORGANISATION, PEOPLE, PROGRAMME, ADMISSIONS, HOSTING, MATCHING),
        LETTERS(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                NOTIFICATION,
                PEOPLE,
                PROGRAMME,
                CONSENTS,
                ADMISSIONS,
                HOSTING,
                MATCHING),
        PREPARATION(SHARED, SECURITY, RETENTION, DOCUMENTS, ORGANISATION, PROGRAMME),
        PARTNERING(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                NOTIFICATION,
                ORGANISATION,
                PEOPLE,
                PROGRAMME,
                ADMISSIONS,
                HOSTING),
        WELCOME(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                NOTIFICATION,
                PEOPLE,
                PROGRAMME,
                CONSENTS,
                ADMISSIONS,
                HOSTING,
                VETTING,
                MATCHING),
        ITINERARY(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                NOTIFICATION,
                ORGANISATION,
                ALMANAC,
                PEOPLE,
                PROGRAMME,
                CONSENTS,
                ADMISSIONS,
                APPLICATIONS,
                GUARDIANS,
                HOSTING,
                VETTING,
                MATCHING,
                WELCOME),
        ROLLCALL(SHARED, SECURITY, RETENTION, DOCUMENTS, NOTIFICATION, PEOPLE, PROGRAMME, ADMISSIONS),
        EMERGENCY(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                NOTIFICATION,
                ORGANISATION,
                PEOPLE,
                PROGRAMME,
                ADMISSIONS,
                HOSTING,
                MATCHING,
                ROLLCALL),
        FEEDS(
                SHARED,
                SECURITY,
                DOCUMENTS,
                ORGANISATION,
                PEOPLE,
                PROGRAMME,
                ADMISSIONS,
                APPLICATIONS,
                HOSTING,
                MATCHING,
                WELCOME,
                ITINERARY),
        BOOKLET(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                ORGANISATION,
                PEOPLE,
                PROGRAMME,
                CONSENTS,
                ADMISSIONS,
                APPLICATIONS,
                HOSTING,
                MATCHING,
                LETTERS,
                ITINERARY),
        INCIDENTS(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                NOTIFICATION,
                PEOPLE,
                PROGRAMME,
                ADMISSIONS,
                APPLICATIONS,
                HOSTING,
                VETTING,
                MATCHING),
        ARCHIVE(SHARED, SECURITY, DOCUMENTS, PROGRAMME, PEOPLE, MATCHING, ITINERARY),
        DESK(
                SHARED,
                SECURITY,
                DOCUMENTS,
                ORGANISATION,
                PROGRAMME,
                PREPARATION,
                ADMISSIONS,
                HOSTING,
                MATCHING,
                ITINERARY,
                ARCHIVE),
        INTAKE(
                SHARED,
                SECURITY,
                RETENTION,
                DOCUMENTS,
                ORGANISATION,
                PEOPLE,
                PROGRAMME,
                ADMISSIONS,
                HOSTING,
                ITINERARY,
                MATCHING,
                LETTERS),
        APP(
                SHARED,
                DOCUMENTS,
                SECURITY,
                RETENTION,
                NOTIFICATION,
                ORGANISATION,
                ALMANAC,
                PEOPLE,
                PROGRAMME,
                CONSENTS,
                ADMISSIONS,
                APPLICATIONS,
                GUARDIANS,
                SELECTION,
                HOSTING,
                VETTING,
                MATCHING,
                RECIPROCITY,
                LETTERS,
                PREPARATION,
                PARTNERING,
                WELCOME,
                ITINERARY,
                ROLLCALL,
                EMERGENCY,
                BOOKLET,
                INCIDENTS,
                ARCHIVE,
                DESK,
                INTAKE);

        private final Set<Context> below;

        Context(Context... below) {
            this.below = Set.of(below);
        }

        String root() {
            return ROOT + name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource(Context.class)
    void a_context_speaks_only_to_the_contexts_below_it(Context context) {
        var forbidden = Arrays.stream(Context.values())
                .filter(other -> other != context && !context.below.contains(other))
                .map(other -> other.root() + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(context.root() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** {@code shared} is the ground: all of it may be used, its web and store parts too. */
    @ParameterizedTest
    @EnumSource(value = Context.class, mode = EnumSource.Mode.EXCLUDE, names = "SHARED")
    void a_context_shows_only_its_vocabulary_and_its_services(Context context) {
        var inside = Stream.of(".model..", ".store..", ".web..", ".rest..")
                .map(context.root()::concat)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackage(context.root() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void pages_and_resources_never_touch_an_entity() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fujinowa..model..", "org.fujinowa..store..")
                .check(CLASSES);
    }

    @Test
    void models_know_no_store_no_page_and_no_server() {
        noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(roomsAnd(
                        Stream.of("store", "web", "rest"),
                        "jakarta.faces..",
                        "jakarta.ws..",
                        "jakarta.servlet..",
                        "jakarta.enterprise.."))
                .check(CLASSES);
    }

    @Test
    void services_know_no_page_and_no_server() {
        noClasses()
                .that()
                .resideInAPackage("..service..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(roomsAnd(Stream.of("web", "rest"), "jakarta.faces..", "jakarta.ws.."))
                .check(CLASSES);
    }

    @Test
    void the_engine_is_plain_java_over_the_solver() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("..engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "..engine..",
                        "org.fujinowa.shared",
                        "com.google.ortools..",
                        "com.google.protobuf..",
                        "org.jspecify..",
                        "jakarta.json..")
                .check(CLASSES);
    }

    @Test
    void no_package_is_called_util() {
        noClasses().should().resideInAPackage("..util..").check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is_and_that_nothing_is_null() {
        var silent = packages()
                .filter(folder -> folder.getClasses().stream().anyMatch(alwaysTrue()))
                .filter(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void every_class_belongs_to_a_context() {
        var roots = Arrays.stream(Context.values()).map(Context::root).toList();

        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.equals("org.fujinowa") || belongs(name, roots));
    }

    /** Those rooms of every context but the ground, and those packages. */
    private static String[] roomsAnd(Stream<String> rooms, String... packages) {
        var closed = rooms.flatMap(room -> Arrays.stream(Context.values())
                .filter(context -> context != Context.SHARED)
                .map(context -> context.root() + "." + room + ".."));
        return Stream.concat(closed, Arrays.stream(packages)).toArray(String[]::new);
    }

    private static boolean belongs(String packageName, List<String> roots) {
        return roots.stream().anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."));
    }

    private static Stream<JavaPackage> packages() {
        return CLASSES.stream().map(JavaClass::getPackage).distinct();
    }
}
