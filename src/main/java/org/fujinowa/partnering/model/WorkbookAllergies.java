package org.fujinowa.partnering.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Severity;
import org.fujinowa.shared.Texts;

/**
 * An allergy as a partner writes it into a cell: {@code peanut (severe, controlled by medicine) "carries an EpiPen"}. In the brackets
 * stand the severity, that medicine controls it, and the kind where the word alone would not tell it.
 */
final class WorkbookAllergies {

    private static final String MEDICINE = "partnering.workbook.medicine";
    private static final String BRACKETS = "(（";
    private static final String CLOSING = ")）";

    private WorkbookAllergies() {}

    static String written(Allergy allergy, Texts texts) {
        var word = allergy.subjectIn(texts.language());
        var facts = new ArrayList<String>();
        facts.add(WorkbookWords.of(texts, allergy.severity()));
        if (kindOf(Allergens.code(word)) != allergy.kind()
                || !Allergens.code(word).equals(allergy.subject())) {
            facts.add(WorkbookWords.of(texts, allergy.kind()));
        }
        if (allergy.controlledByMedicine()) {
            facts.add(texts.of(MEDICINE));
        }
        var piece = texts.of("partnering.allergy", WorkbookLists.quoted(word, BRACKETS), String.join(", ", facts));
        return allergy.words().isEmpty()
                ? piece
                : piece + " \"" + allergy.words().replace("\"", "\"\"") + '"';
    }

    /** What was written; empty if a word in the brackets is not known. */
    static Optional<Allergy> read(String piece) {
        int end = piece.startsWith("\"") ? WorkbookLists.end(piece) + 1 : bracket(piece);
        var word = WorkbookLists.plain(piece.substring(0, end).strip());
        var rest = piece.substring(end).strip();
        var facts = "";
        if (!rest.isEmpty() && BRACKETS.indexOf(rest.charAt(0)) >= 0) {
            int until =
                    (int) rest.chars().takeWhile(c -> CLOSING.indexOf(c) < 0).count();
            facts = rest.substring(1, until);
            rest = rest.substring(Math.min(until + 1, rest.length())).strip();
        }
        return facts(facts, word, WorkbookLists.plain(rest));
    }

    private static int bracket(String piece) {
        return (int) piece.chars().takeWhile(c -> BRACKETS.indexOf(c) < 0).count();
    }

    private static Optional<Allergy> facts(String facts, String word, String words) {
        var severity = Severity.UNSTATED;
        AllergyKind kind = null;
        boolean medicine = false;
        for (var fact : facts.split("\\s*[,、，]\\s*")) {
            var saidSeverity = WorkbookWords.constant(fact, Severity.values());
            var saidKind = WorkbookWords.constant(fact, AllergyKind.values());
            if (saidSeverity.isPresent()) {
                severity = saidSeverity.get();
            } else if (saidKind.isPresent()) {
                kind = saidKind.get();
            } else if (WorkbookWords.means(fact, MEDICINE)) {
                medicine = true;
            } else if (!fact.isBlank()) {
                return Optional.empty();
            }
        }
        var code = kind == AllergyKind.ANIMAL ? animal(word) : Allergens.code(word);
        return Optional.of(new Allergy(kind == null ? kindOf(code) : kind, code, severity, medicine, words));
    }

    private static String animal(String word) {
        return WorkbookWords.constant(word, Animal.values()).map(Animal::name).orElse(word);
    }

    private static AllergyKind kindOf(String code) {
        if (Arrays.stream(Animal.values()).anyMatch(animal -> animal.name().equals(code))) {
            return AllergyKind.ANIMAL;
        }
        return Allergens.codes().contains(code) ? AllergyKind.FOOD : AllergyKind.OTHER;
    }
}
