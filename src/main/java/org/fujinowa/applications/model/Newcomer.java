package org.fujinowa.applications.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.AnswerRow;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Who an accepted applicant is, and what matching must know of them. What was ticked or chosen is taken over as it is; what was
 * written in words and could mean more is left to a person as an open question.
 */
public final class Newcomer {

    /** Whatever is not surely no food goes to the kitchen. */
    private static final Set<String> NOT_EATEN = Set.of(
            "pollen",
            "dust",
            "mites",
            "mould",
            "smoke",
            "bee",
            "mosquito",
            "ant",
            "penicillin",
            "amoxicillin",
            "cephem",
            "aspirin",
            "ibuprofen",
            "loxoprofen",
            "nsaid",
            "sulfa",
            "latex",
            "metal",
            "plaster");

    private static final int LONGEST_QUESTION = 1000;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_INTEREST = 60;
    private static final int MOST_INTERESTS = 20;

    private final ApplicationSheet sheet;

    public Newcomer(ApplicationSheet sheet) {
        this.sheet = sheet;
    }

    /** The person. */
    public PersonDetails person() {
        return new PersonDetails(
                shortened(AnswerKeys.FAMILY_NAME, 100),
                shortened(AnswerKeys.GIVEN_NAME, 100),
                shortened(AnswerKeys.FAMILY_READING, 100),
                shortened(AnswerKeys.GIVEN_READING, 100),
                shortened(AnswerKeys.FAMILY_LATIN, 100),
                shortened(AnswerKeys.GIVEN_LATIN, 100),
                shortened(AnswerKeys.CALLED_NAME, 100),
                day(text(AnswerKeys.BIRTH_DATE)),
                constant(Sex.class, chosen(AnswerKeys.SEX)).orElse(Sex.UNSTATED),
                "XX".equals(chosen(AnswerKeys.NATIONALITY)) ? "" : chosen(AnswerKeys.NATIONALITY),
                shortened(AnswerKeys.OWN_MAIL, 200),
                shortened(AnswerKeys.OWN_PHONE, 60),
                shortened(AnswerKeys.ADDRESS, 300),
                "");
    }

    /** Their part; the register replaces the person. */
    public ParticipantDetails part(ParticipantRole role) {
        var allergies = Stream.concat(
                        rows(AnswerKeys.ALLERGIES).stream().map(Newcomer::allergy),
                        rows(AnswerKeys.ANIMALS).stream()
                                .filter(row -> !AnswerRow.AFRAID.equals(row.severity()))
                                .map(Newcomer::animalAllergy))
                .toList();
        var diets = Arrays.stream(Diet.values())
                .filter(diet -> sheet.answer(AnswerKeys.DIET).chosen().contains(diet.name()))
                .toList();
        var open = openQuestions();
        return new ParticipantDetails(
                sheet.details().delegation(),
                PersonId.next(),
                null,
                shortened(AnswerKeys.SCHOOL, 150)
                        + (text(AnswerKeys.GRADE).isEmpty() ? "" : " " + shortened(AnswerKeys.GRADE, 40)),
                role,
                null,
                null,
                answered(AnswerKeys.ALLERGIES, !allergies.isEmpty()),
                allergies,
                answered(
                        AnswerKeys.DIET,
                        !diets.isEmpty() || !text(AnswerKeys.DIET).isEmpty()),
                diets,
                Answer.NOT_ANSWERED,
                List.of(),
                rows(AnswerKeys.ANIMALS).stream()
                        .filter(row -> AnswerRow.AFRAID.equals(row.severity()))
                        .flatMap(row -> constant(Animal.class, row.what()).stream())
                        .toList(),
                yes(AnswerKeys.ACCEPTS_SMOKERS),
                yes(AnswerKeys.OWN_ROOM),
                yes(AnswerKeys.ACCEPTS_ONE_ADULT),
                false,
                ChildWish.ANY,
                List.of(),
                languages(),
                Arrays.stream(text(AnswerKeys.INTERESTS).split("[、,，・\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_INTEREST)
                        .distinct()
                        .limit(MOST_INTERESTS)
                        .toList(),
                open,
                shortened(AnswerKeys.WISHES, 2000),
                false);
    }

    private List<OpenQuestion> openQuestions() {
        var diet = text(AnswerKeys.DIET).isEmpty()
                ? Stream.<OpenQuestion>empty()
                : Stream.of(new OpenQuestion("diets", cut(text(AnswerKeys.DIET), LONGEST_QUESTION)));
        var unknown = rows(AnswerKeys.ALLERGIES).stream()
                .filter(row -> !Allergens.codes().contains(Allergens.code(row.what())))
                .map(row -> new OpenQuestion("allergies", cut(row.what() + " " + row.words(), LONGEST_QUESTION)));
        return Stream.concat(diet, unknown).toList();
    }

    private static Allergy allergy(AnswerRow row) {
        var code = Allergens.code(row.what());
        return new Allergy(
                NOT_EATEN.contains(code) ? AllergyKind.OTHER : AllergyKind.FOOD,
                cut(code, 60),
                constant(Severity.class, row.severity()).orElse(Severity.UNSTATED),
                "yes".equals(row.medicine()),
                cut((row.what() + " " + row.words()).strip(), LONGEST_WORDS));
    }

    private static Allergy animalAllergy(AnswerRow row) {
        return new Allergy(
                AllergyKind.ANIMAL,
                row.what(),
                constant(Severity.class, row.severity()).orElse(Severity.UNSTATED),
                false,
                cut(row.words(), LONGEST_WORDS));
    }

    private List<LanguageSkill> languages() {
        return Stream.of(skill("en", "english-level"), skill("ja", "japanese-level"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LanguageSkill> skill(String language, String key) {
        return constant(LanguageLevel.class, chosen(key)).map(level -> new LanguageSkill(language, level));
    }

    private Answer answered(String key, boolean some) {
        if (some) {
            return Answer.SOME;
        }
        return sheet.answer(key).none() ? Answer.NONE : Answer.NOT_ANSWERED;
    }

    private boolean yes(String key) {
        return "yes".equals(text(key));
    }

    private List<AnswerRow> rows(String key) {
        return sheet.answer(key).rows();
    }

    private String chosen(String key) {
        return sheet.answer(key).chosen().stream().findFirst().orElse("");
    }

    private String text(String key) {
        GivenAnswer answer = sheet.answer(key);
        return answer.text().strip();
    }

    private String shortened(String key, int longest) {
        return cut(text(key), longest);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
