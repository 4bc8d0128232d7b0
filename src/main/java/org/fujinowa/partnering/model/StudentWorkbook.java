package org.fujinowa.partnering.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.model.WorkbookTable.Named;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A partner's students as a table. Answers are the words of the pages in English or Japanese; an allergy is written as
 * {@link WorkbookAllergies} says, several things are parted by semicolons, and "none" is written where there is none.
 */
public final class StudentWorkbook {

    /** The table. */
    public static final WorkbookTable<StudentDetails> TABLE = new WorkbookTable<>(
            "partnering.own.students",
            "partnering.student",
            List.of(
                    Named.text("givenLatin"),
                    Named.text("familyLatin"),
                    Named.text("calledName"),
                    Named.day("birthDate"),
                    Named.text("sex"),
                    Named.text("nationality"),
                    Named.text("email"),
                    Named.text("phone"),
                    Named.text("school"),
                    Named.text("guardianGiven"),
                    Named.text("guardianFamily"),
                    Named.text("guardianPhone"),
                    Named.text("guardianEmail"),
                    Named.wide("allergies"),
                    Named.text("diets"),
                    Named.wide("wishes"),
                    Named.text("givenName"),
                    Named.text("familyName"),
                    Named.text("fearedAnimals"),
                    Named.wide("faithNeeds"),
                    Named.text("acceptsSmokers"),
                    Named.text("acceptsOneAdultHome"),
                    Named.text("languages"),
                    Named.text("interests")),
            List.of("givenLatin", "familyLatin"),
            new Rows());

    private StudentWorkbook() {}

    private static final class Rows implements WorkbookTable.Rows<StudentDetails> {

        @Override
        public List<@Nullable Object> cells(StudentDetails student, Texts texts) {
            return Arrays.asList(
                    student.givenLatin(),
                    student.familyLatin(),
                    student.calledName(),
                    student.birthDate(),
                    student.sex() == Sex.UNSTATED ? "" : WorkbookWords.of(texts, student.sex()),
                    student.nationality(),
                    student.email(),
                    student.phone(),
                    student.school(),
                    student.guardianGiven(),
                    student.guardianFamily(),
                    student.guardianPhone(),
                    student.guardianEmail(),
                    WorkbookWords.listed(
                            texts,
                            student.allergyAnswer(),
                            pieces(student.allergies(), it -> WorkbookAllergies.written(it, texts))),
                    WorkbookWords.listed(
                            texts, student.dietAnswer(), pieces(student.diets(), it -> WorkbookWords.of(texts, it))),
                    student.wishes(),
                    student.givenName(),
                    student.familyName(),
                    WorkbookLists.join(pieces(student.fearedAnimals(), it -> WorkbookWords.of(texts, it))),
                    WorkbookWords.listed(
                            texts,
                            student.faithAnswer(),
                            pieces(student.faithNeeds(), it -> WorkbookWords.of(texts, it))),
                    WorkbookWords.yesNo(texts, student.acceptsSmokers()),
                    WorkbookWords.yesNo(texts, student.acceptsOneAdultHome()),
                    WorkbookLists.join(pieces(student.languages(), it -> spoken(it, texts))),
                    WorkbookLists.words(student.interests()));
        }

        private static <T> List<String> pieces(List<T> things, Function<T, String> written) {
            return things.stream().map(written).toList();
        }

        private static String spoken(LanguageSkill skill, Texts texts) {
            return texts.of(
                    "partnering.allergy",
                    WorkbookWords.language(skill.language(), texts.language()),
                    WorkbookWords.of(texts, skill.level()));
        }

        private static Optional<LanguageSkill> spoken(String piece) {
            var parts = piece.split("\\s*[(（]", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : WorkbookWords.constant(parts[1].replaceAll("[)）]\\s*$", ""), LanguageLevel.values())
                            .map(level -> new LanguageSkill(WorkbookWords.tag(parts[0].strip()), level));
        }

        @Override
        public StudentDetails read(WorkbookCells cells, @Nullable StudentDetails known) {
            var allergies = cells.things("allergies", WorkbookAllergies::read);
            var diets = cells.constants("diets", Diet.values());
            var faith = cells.constants("faithNeeds", FaithNeed.values());
            return new StudentDetails(
                    cells.needed("familyLatin"),
                    cells.needed("givenLatin"),
                    kept(cells, "familyName", known, StudentDetails::familyName, cells::text),
                    kept(cells, "givenName", known, StudentDetails::givenName, cells::text),
                    cells.text("calledName"),
                    cells.day("birthDate"),
                    cells.constant("sex", Sex.values(), Sex.UNSTATED),
                    cells.text("nationality").toUpperCase(Locale.ROOT),
                    cells.text("email"),
                    cells.text("phone"),
                    cells.text("school"),
                    cells.text("guardianFamily"),
                    cells.text("guardianGiven"),
                    cells.text("guardianPhone"),
                    cells.text("guardianEmail"),
                    cells.answer("allergies", allergies),
                    allergies,
                    cells.answer("diets", diets),
                    diets,
                    kept(
                            cells,
                            "fearedAnimals",
                            known,
                            StudentDetails::fearedAnimals,
                            it -> cells.constants(it, Animal.values())),
                    kept(cells, "faithNeeds", known, StudentDetails::faithAnswer, it -> cells.answer(it, faith)),
                    kept(cells, "faithNeeds", known, StudentDetails::faithNeeds, it -> faith),
                    kept(cells, "acceptsSmokers", known, StudentDetails::acceptsSmokers, cells::yesNo),
                    kept(cells, "acceptsOneAdultHome", known, StudentDetails::acceptsOneAdultHome, cells::yesNo),
                    kept(cells, "languages", known, StudentDetails::languages, it -> cells.things(it, Rows::spoken)),
                    kept(cells, "interests", known, StudentDetails::interests, cells::words),
                    cells.text("wishes"));
        }

        /** A file that was taken along before there was that column says nothing about it. */
        private static <T extends @Nullable Object> T kept(
                WorkbookCells cells,
                String name,
                @Nullable StudentDetails known,
                Function<StudentDetails, T> before,
                Function<String, T> now) {
            return known != null && !cells.has(name) ? before.apply(known) : now.apply(name);
        }
    }
}
