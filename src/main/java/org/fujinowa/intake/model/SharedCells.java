package org.fujinowa.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.intake.reading.CarefulReading;
import org.fujinowa.intake.reading.CarefulReading.NeedsPerson;
import org.fujinowa.intake.reading.CarefulReading.Understood;
import org.fujinowa.intake.reading.CellReading;
import org.fujinowa.intake.reading.LanguageReader;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.intake.reading.YesNoReader;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;

/** Reads what lists of participants and of families have in common. */
final class SharedCells {

    private SharedCells() {}

    /** Yes or no; an unclear cell is a problem. */
    static boolean truth(Cells cells, String field, boolean before) {
        return cells.value(field, before, YesNoReader::read);
    }

    /** The languages of the column of languages and of those named after one; those of before if none is stated. */
    static List<LanguageSkill> languages(Cells cells, List<LanguageSkill> before) {
        if (!cells.states("languages") && !cells.states("english") && !cells.states("japanese")) {
            return before;
        }
        var skills = new ArrayList<LanguageSkill>();
        add(cells, "languages", Optional.empty(), skills);
        add(cells, "english", Optional.of("en"), skills);
        add(cells, "japanese", Optional.of("ja"), skills);
        return skills;
    }

    private static void add(Cells cells, String field, Optional<String> language, List<LanguageSkill> skills) {
        cells.softly(field, cell -> languageOf(cell, language)).orElse(List.of()).stream()
                .filter(skill -> skill.level() != org.fujinowa.intake.reading.LanguageSkill.Level.NONE)
                .filter(skill ->
                        skills.stream().noneMatch(known -> known.language().equals(skill.language())))
                .forEach(skill -> skills.add(new LanguageSkill(skill.language(), level(skill.level()))));
    }

    /** In a column named after a language, ○ means that it is spoken. */
    private static CellReading<List<org.fujinowa.intake.reading.LanguageSkill>> languageOf(
            RawCell cell, Optional<String> language) {
        var ticked = language.isPresent() ? YesNoReader.read(cell).value() : Optional.<Boolean>empty();
        if (ticked.isPresent()) {
            return CellReading.read(
                    ticked.get()
                            ? List.of(new org.fujinowa.intake.reading.LanguageSkill(
                                    language.orElseThrow(), org.fujinowa.intake.reading.LanguageSkill.Level.NOT_STATED))
                            : List.of());
        }
        return new LanguageReader(language).read(cell);
    }

    /** A language that was only named is one of which a little is spoken: nobody is promised more. */
    private static LanguageLevel level(org.fujinowa.intake.reading.LanguageSkill.Level level) {
        return switch (level) {
            case NONE, NOT_STATED, A_LITTLE -> LanguageLevel.A_LITTLE;
            case EVERYDAY -> LanguageLevel.DAILY;
            case FLUENT -> LanguageLevel.GOOD;
            case NATIVE -> LanguageLevel.NATIVE;
        };
    }

    /**
     * What careful reading understood; empty if nothing was written, or if a person has to look, which is then noted as a
     * question about that answer.
     */
    static <F> Optional<List<F>> understood(Cells cells, String answer, CarefulReading<F> reading) {
        if (reading instanceof Understood<F> understood) {
            cells.answers(answer);
            return Optional.of(understood.facts());
        }
        if (reading instanceof NeedsPerson<F> needsPerson) {
            cells.answers(answer);
            cells.ask(answer, needsPerson.text());
        }
        return Optional.empty();
    }
}
