package org.fujinowa.partnering.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.documents.Column;
import org.fujinowa.documents.Sheet;
import org.fujinowa.documents.SheetReader;
import org.fujinowa.partnering.CellFault;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.WorkbookRow;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A partner's students as a workbook, out and back: a row each, the first column says which student it is. Answers are the words of
 * the pages in English or Japanese; an allergy is written "peanut (severe)", several are parted by semicolons, and "none" is
 * written where there is none. Faith, languages and the questions about the home are only on the pages, and are kept.
 */
public final class StudentWorkbook {

    private static final List<String> COLUMNS = List.of(
            "givenLatin",
            "familyLatin",
            "calledName",
            "birthDate",
            "sex",
            "nationality",
            "email",
            "phone",
            "school",
            "guardianGiven",
            "guardianFamily",
            "guardianPhone",
            "guardianEmail",
            "allergies",
            "diets",
            "wishes");
    private static final int BIRTH_DATE = 1 + COLUMNS.indexOf("birthDate");
    private static final String PARTED = "\\s*[;；\\n]\\s*";

    private StudentWorkbook() {}

    /** Columns that hold days, as {@link SheetReader} counts them. */
    public static List<Integer> days() {
        return List.of(BIRTH_DATE);
    }

    /** The workbook with what is known already. */
    public static Sheet write(List<SheetRow<StudentDetails>> students, Language language) {
        var texts = Texts.in(language);
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.of("partnering.workbook.key"), 10));
        COLUMNS.forEach(name -> columns.add(
                name.equals("birthDate")
                        ? Column.date(heading(texts, name))
                        : Column.text(heading(texts, name), name.equals("allergies") ? 36 : 20)));
        var rows = new ArrayList<List<@Nullable Object>>();
        students.forEach(row -> rows.add(cells(row, texts)));
        return new Sheet(texts.of("partnering.own.students"), columns, rows);
    }

    private static String heading(Texts texts, String name) {
        return texts.of("partnering.student." + Kebab.of(name));
    }

    private static List<@Nullable Object> cells(SheetRow<StudentDetails> row, Texts texts) {
        var student = row.details();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id().toString());
        cells.addAll(Arrays.asList(
                student.givenLatin(),
                student.familyLatin(),
                student.calledName(),
                student.birthDate(),
                student.sex() == Sex.UNSTATED ? "" : texts.of(Kebab.key(student.sex())),
                student.nationality(),
                student.email(),
                student.phone(),
                student.school(),
                student.guardianGiven(),
                student.guardianFamily(),
                student.guardianPhone(),
                student.guardianEmail(),
                listed(
                        texts,
                        student.allergyAnswer(),
                        student.allergies().stream().map(it -> written(it, texts))),
                listed(texts, student.dietAnswer(), student.diets().stream().map(it -> texts.of(Kebab.key(it)))),
                student.wishes()));
        return cells;
    }

    private static String listed(Texts texts, Answer answer, Stream<String> things) {
        return answer == Answer.NONE ? texts.of(Kebab.key(Answer.NONE)) : things.collect(Collectors.joining("; "));
    }

    private static String written(Allergy allergy, Texts texts) {
        return texts.of(
                "partnering.allergy", allergy.subjectIn(texts.language()), texts.of(Kebab.key(allergy.severity())));
    }

    /**
     * What a filled-in workbook says.
     *
     * @param rows the rows that can be read
     * @param faults every cell that cannot
     */
    public record Reading(List<WorkbookRow> rows, List<CellFault> faults) {}

    /** Reads it back; values that the workbook does not hold are kept from what was known. */
    public static Reading read(List<List<String>> table, List<SheetRow<StudentDetails>> known, Language language) {
        var rows = new ArrayList<WorkbookRow>();
        var faults = new ArrayList<CellFault>();
        for (int at = 1; at < table.size(); at++) {
            var cells = table.get(at);
            if (cells.stream().skip(1).allMatch(String::isBlank)) {
                continue;
            }
            var reader = new RowReader(at, cells, Texts.in(language));
            var before = known.stream()
                    .filter(row -> row.id().toString().equals(cells.get(0)))
                    .findFirst()
                    .orElse(null);
            var details = reader.student(before == null ? null : before.details());
            faults.addAll(reader.faults);
            if (details != null) {
                rows.add(new WorkbookRow(before == null ? null : SheetId.of(cells.get(0)), details));
            }
        }
        return new Reading(List.copyOf(rows), List.copyOf(faults));
    }

    private static final class RowReader {

        private final int row;
        private final List<String> cells;
        private final Texts texts;
        private final List<CellFault> faults = new ArrayList<>();

        RowReader(int row, List<String> cells, Texts texts) {
            this.row = row;
            this.cells = cells;
            this.texts = texts;
        }

        @Nullable
        StudentDetails student(@Nullable StudentDetails known) {
            var allergies = allergies();
            var diets = things("diets")
                    .map(word -> constant("diets", word, Diet.values()))
                    .filter(Objects::nonNull)
                    .toList();
            var birthDate = day();
            var sex = cell("sex").isBlank() ? Sex.UNSTATED : constant("sex", cell("sex"), Sex.values());
            needed("givenLatin");
            needed("familyLatin");
            if (!faults.isEmpty()) {
                return null;
            }
            try {
                return new StudentDetails(
                        cell("familyLatin"),
                        cell("givenLatin"),
                        known == null ? "" : known.familyName(),
                        known == null ? "" : known.givenName(),
                        cell("calledName"),
                        birthDate,
                        sex == null ? Sex.UNSTATED : sex,
                        cell("nationality").toUpperCase(Locale.ROOT),
                        cell("email"),
                        cell("phone"),
                        cell("school"),
                        cell("guardianFamily"),
                        cell("guardianGiven"),
                        cell("guardianPhone"),
                        cell("guardianEmail"),
                        answer("allergies", allergies),
                        allergies,
                        answer("diets", diets),
                        diets,
                        known == null ? List.of() : known.fearedAnimals(),
                        known == null ? Answer.NOT_ANSWERED : known.faithAnswer(),
                        known == null ? List.of() : known.faithNeeds(),
                        known == null ? null : known.acceptsSmokers(),
                        known == null ? null : known.acceptsOneAdultHome(),
                        known == null ? List.of() : known.languages(),
                        known == null ? List.of() : known.interests(),
                        cell("wishes"));
            } catch (RuleViolation refused) {
                fault("givenLatin", refused.key());
                return null;
            }
        }

        private void needed(String name) {
            if (cell(name).isBlank()) {
                fault(name, "form.required");
            }
        }

        private @Nullable LocalDate day() {
            var written = cell("birthDate");
            try {
                return written.isBlank() ? null : LocalDate.parse(written.replaceAll("[/.]", "-"));
            } catch (DateTimeException unreadable) {
                fault("birthDate", "partnering.workbook.not-a-day");
                return null;
            }
        }

        private List<Allergy> allergies() {
            return things("allergies").map(this::allergy).toList();
        }

        private Allergy allergy(String written) {
            var parts = written.split("\\s*[(（]", 2);
            var severity = parts.length < 2
                    ? Severity.UNSTATED
                    : constant("allergies", parts[1].replaceAll("[)）]\\s*$", ""), Severity.values());
            var subject = Allergens.code(parts[0]);
            var isAnimal = Arrays.stream(Animal.values())
                    .anyMatch(animal -> animal.name().equals(subject));
            return new Allergy(
                    isAnimal
                            ? AllergyKind.ANIMAL
                            : Allergens.codes().contains(subject) ? AllergyKind.FOOD : AllergyKind.OTHER,
                    subject,
                    severity == null ? Severity.UNSTATED : severity,
                    false,
                    written);
        }

        private Stream<String> things(String name) {
            return isNone(name)
                    ? Stream.of()
                    : Stream.of(cell(name).split(PARTED)).filter(word -> !word.isBlank());
        }

        private Answer answer(String name, List<?> things) {
            return isNone(name) ? Answer.NONE : things.isEmpty() ? Answer.NOT_ANSWERED : Answer.SOME;
        }

        private boolean isNone(String name) {
            return Arrays.stream(Language.values())
                    .map(language -> Texts.in(language).of(Kebab.key(Answer.NONE)))
                    .anyMatch(none -> Folding.fold(none).equals(Folding.fold(cell(name))));
        }

        private <E extends Enum<E>> @Nullable E constant(String name, String written, E[] constants) {
            for (var constant : constants) {
                for (var language : Language.values()) {
                    if (Folding.fold(Texts.in(language).of(Kebab.key(constant))).equals(Folding.fold(written))) {
                        return constant;
                    }
                }
            }
            fault(name, "partnering.workbook.unknown-word");
            return null;
        }

        private String cell(String name) {
            int column = 1 + COLUMNS.indexOf(name);
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        private void fault(String name, String key) {
            faults.add(new CellFault(
                    SheetReader.address(row, 1 + COLUMNS.indexOf(name)),
                    (cell("givenLatin") + " " + cell("familyLatin")).strip(),
                    heading(texts, name),
                    key,
                    cell(name)));
        }
    }
}
