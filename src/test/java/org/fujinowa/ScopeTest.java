package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.Belongings;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a delegation leaves a service without its caller's scope being asked: what a service is given is looked through
 * for identities, so each type of identity must say to whom its records belong; what a service gives out without having been
 * given one must be narrowed elsewhere, and the reason stands here.
 */
class ScopeTest {

    /** Identities of what belongs to the association as a whole, with the reason. */
    private static final Map<String, String> OF_THE_ASSOCIATION = Map.ofEntries(
            Map.entry(
                    "PersonId",
                    "People belong to the association; their story is told as far as the reader is in charge."),
            Map.entry("PersonRequestId", "What people ask about their data is answered by whoever is in the office."),
            Map.entry("MergeId", "PersonPlaces refuses a merge of people with records outside the scope."),
            Map.entry("PlaceId", "An address list of the world."),
            Map.entry("AlmanacId", "Holidays and school terms are public."),
            Map.entry("PartnerId", "Partners are public bodies."),
            Map.entry("OrganisationId", "Organisations are public bodies."),
            Map.entry("TemplateId", "Wordings of messages name nobody."),
            Map.entry("TemplateProgramme", "Wordings of messages name nobody."),
            Map.entry("ReminderRuleId", "A rule names nobody; whom it reminds is narrowed for whoever looks."),
            Map.entry("RefereeQuestionId", "What referees are asked is the same for all programmes and names nobody."),
            Map.entry("ConsentFormId", "What a form says is the same for everybody."),
            Map.entry("GuardianId", "Always asked together with one of their applications, which is looked at."),
            Map.entry("TravellerId", "Partners name by it who is in their own window."),
            Map.entry("ReportingStepId", "Whom to tell of an incident is the same for all programmes."),
            Map.entry("LinkId", "Asked by services about a subject that they have looked at."));

    /** What gives out something of delegations without having been given an identity, and who narrows it. */
    private static final Map<String, String> NARROWED_ELSEWHERE = narrowedElsewhere();

    /** What is open to all, takes identities of delegations' records, and why the scope does not matter there. */
    private static final Map<String, String> OPEN = open();

    @Test
    void every_identity_that_a_service_takes_says_to_whom_it_belongs() {
        var unknown = new TreeSet<String>();
        methods()
                .forEach(method -> Arrays.stream(method.getGenericParameterTypes())
                        .flatMap(type -> identities(type, new HashSet<>()).stream())
                        .filter(type -> type != Subject.class
                                && type != Choice.class
                                && !isKnown(type)
                                && !OF_THE_ASSOCIATION.containsKey(type.getSimpleName()))
                        .forEach(type -> unknown.add(name(method) + " takes " + type.getName())));

        assertThat(unknown).isEmpty();
    }

    @Test
    void what_gives_out_something_of_delegations_was_given_an_identity_or_is_narrowed() {
        var found = methods()
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .filter(method -> !byLink(method))
                .filter(method -> !takes(method))
                .filter(method -> identities(method.getGenericReturnType(), new HashSet<>()).stream()
                        .anyMatch(type -> isKnown(type) || type == Choice.class))
                .filter(method -> !isList(method))
                .map(ScopeTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(NARROWED_ELSEWHERE.keySet()));
    }

    @Test
    void what_is_open_to_all_and_takes_an_identity_of_a_delegations_record_says_why() {
        var found = methods()
                .filter(method -> method.isAnnotationPresent(OpenToAll.class))
                .filter(ScopeTest::takesKnown)
                .map(ScopeTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(OPEN.keySet()));
    }

    private static boolean byLink(Method method) {
        return method.getAnnotation(Requires.class).value().roles().stream().anyMatch(Role::byLink);
    }

    private static boolean isList(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(ListRequest.class);
    }

    private static boolean takes(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .flatMap(type -> identities(type, new HashSet<>()).stream())
                .anyMatch(type -> isKnown(type) || type == Subject.class);
    }

    private static boolean takesKnown(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .flatMap(type -> identities(type, new HashSet<>()).stream())
                .anyMatch(ScopeTest::isKnown);
    }

    private static boolean isKnown(Class<?> type) {
        return KNOWN.contains(type);
    }

    /** The identities, subjects and choices in that type, in its type arguments, and in the parts of records. */
    private static Set<Class<?>> identities(Type type, Set<Type> seen) {
        var found = new HashSet<Class<?>>();
        if (!seen.add(type)) {
            return found;
        }
        if (type instanceof ParameterizedType several) {
            Stream.of(several.getActualTypeArguments()).forEach(one -> found.addAll(identities(one, seen)));
            found.addAll(identities(several.getRawType(), seen));
        } else if (type instanceof Class<?> one && one.isRecord() && one != ListRequest.class) {
            if (one == Subject.class || one == Choice.class || isIdentity(one)) {
                found.add(one);
            } else {
                Arrays.stream(one.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(part -> found.addAll(identities(part, seen)));
            }
        }
        return found;
    }

    private static boolean isIdentity(Class<?> type) {
        var parts = type.getRecordComponents();
        return parts.length == 1 && parts[0].getType() == UUID.class;
    }

    private static final Set<Class<?>> KNOWN = OurClasses.ALL.stream()
            .filter(type -> type.isAssignableTo(Belongings.class) && !type.isInterface())
            .map(JavaClass::reflect)
            .flatMap(type -> made(type).belongings().stream())
            .map(Belonging::type)
            .collect(Collectors.toUnmodifiableSet());

    private static Belongings made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Belongings) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Method> methods() {
        return OurClasses.ALL.stream()
                .filter(type -> type.getPackageName().matches("org\\.fujinowa\\.\\w+\\.service(\\..*)?"))
                .filter(type ->
                        type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isRecord() && !type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::reflect);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Map<String, String> narrowedElsewhere() {
        return Map.ofEntries(
                Map.entry("ConsentFormBook.get", "A form says for which programmes it is; that is no secret."),
                Map.entry("ConsentFormBook.versions", "A form says for which programmes it is; that is no secret."),
                Map.entry("DelegationRegister.choices", "The store of delegations narrows it."),
                Map.entry(
                        "DelegationRegister.homeBy", "Retention asks it, which is for those in charge of everything."),
                Map.entry("FamilyReferenceBook.questions", "Questions name nobody."),
                Map.entry("HomeNoteDesk.families", "The store of families narrows it."),
                Map.entry("HostRegister.add", "It is the identity of what the caller adds."),
                Map.entry("HostRegister.all", "The store of families narrows it."),
                Map.entry(
                        "HostRegister.naming",
                        "Asked by the tellers of a person's story, which leaves out what is outside."),
                Map.entry("HostRegister.similar", "Whoever enters a family must hear that it is known."),
                Map.entry("Invitations.families", "The store of families narrows it."),
                Map.entry("LedgerChoices.delegations", "The store of delegations narrows it."),
                Map.entry("LedgerChoices.families", "The store of families narrows it."),
                Map.entry("LedgerChoices.partners", "Public bodies and places belong to the association."),
                Map.entry("LedgerChoices.programmes", "The store of programmes narrows it."),
                Map.entry("LedgerChoices.twins", "The store of twins narrows it."),
                Map.entry("MessageFileDesk.add", "It is the identity of what the caller adds."),
                Map.entry("MessageFileDesk.addLetter", "The letter is asked for by its identity, with its own check."),
                Map.entry("MessageFileDesk.letters", "Each letter is of a delegation of the narrowed list."),
                Map.entry("MessageWriting.groups", "Each group is of a delegation of the narrowed list."),
                Map.entry("MorningDesk.strips", "The store of delegations narrows it."),
                Map.entry("NightRuleBook.nights", "Lists the homes of windows that the store narrows."),
                Map.entry("Offering.candidates", "The store of families narrows it."),
                Map.entry("OrganisationRegister.choices", "Public bodies and places belong to the association."),
                Map.entry("OrganisationRegister.lineage", "Public bodies and places belong to the association."),
                Map.entry(
                        "ParticipantRegister.partsOf",
                        "Asked by the tellers of a person's story, which leaves out what is outside."),
                Map.entry("PartnerRegister.choices", "Public bodies and places belong to the association."),
                Map.entry("PartnerRegister.lineage", "Public bodies and places belong to the association."),
                Map.entry("PlaceRegister.choices", "Public bodies and places belong to the association."),
                Map.entry("PlaceRegister.lineage", "Public bodies and places belong to the association."),
                Map.entry("ProgrammeRegister.add", "Only those in charge of everything add a programme."),
                Map.entry("ProgrammeRegister.choices", "The store of programmes narrows it."),
                Map.entry(
                        "ProgrammeRegister.findByCode",
                        "An identity only; what belongs to the programme is asked for with it."),
                Map.entry("ReciprocalProgrammes.choices", "The store of programmes narrows it."),
                Map.entry("ReferenceBook.questions", "Questions name nobody."),
                Map.entry("ReminderDay.asIfOn", "The stores of delegations, windows and families narrow it."),
                Map.entry("ReminderDay.message", "Only words about what the caller was shown."),
                Map.entry("ReminderDay.due", "The stores of delegations, windows and families narrow it."),
                Map.entry("RoundBook.delegations", "The store of application windows narrows it."),
                Map.entry("ScopeChoices.delegations", "Whoever puts others in charge sees all there is."),
                Map.entry("ScopeChoices.programmes", "Whoever puts others in charge sees all there is."),
                Map.entry("SpreadsheetImport.newest", "The store of imports narrows it."),
                Map.entry("Standings.upcoming", "The store of delegations narrows it."),
                Map.entry("TemplateRegister.insteadOf", "The store of programmes narrows it."),
                Map.entry("TemplateRegister.programmes", "The store of programmes narrows it."),
                Map.entry("WindowBook.all", "The store of partner windows narrows it."));
    }

    private static Map<String, String> open() {
        return Map.ofEntries(
                Map.entry("ApplicationStart.begin", "Everybody may apply; it gives out nothing."),
                Map.entry(
                        "ChecklistsFollow.follow", "Hears of what a register is about to do, which has looked at it."),
                Map.entry(
                        "DelegationRegister.refuseUnknown",
                        "Says only whether it exists, of one that its caller was allowed to name."),
                Map.entry(
                        "DelegationsWithParticipants.refuse",
                        "Hears of what a register is about to do, which has looked at it."),
                Map.entry("CalendarFeeds.follow", "Hears of what a register is about to do, which has looked at it."),
                Map.entry("ConflictTalk.follow", "Hears of what a register is about to do, which has looked at it."),
                Map.entry(
                        "ItineraryFollows.follow", "Hears of what a register is about to do, which has looked at it."),
                Map.entry(
                        "ItineraryFollows.refuse", "Hears of what a register is about to do, which has looked at it."),
                Map.entry("MessagePrints.set", "Sets letters of services that have asked their own permission."),
                Map.entry("OpenWindows.of", "An invitation to everybody."),
                Map.entry(
                        "EmergenciesFollow.follow", "Hears of what a register is about to do, which has looked at it."),
                Map.entry("IncidentsFollow.follow", "Hears of what a register is about to do, which has looked at it."),
                Map.entry("RollCallsFollow.follow", "Hears of what a register is about to do, which has looked at it."),
                Map.entry("WindowsFollow.refuse", "Hears of what a register is about to do, which has looked at it."));
    }
}
