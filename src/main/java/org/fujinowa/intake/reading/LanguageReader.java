package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fujinowa.intake.reading.LanguageSkill.Level;
import org.fujinowa.intake.reading.Scan.Segment;

/**
 * Reads languages and how well they are spoken: 英語：少し, English (native), 日常会話.
 *
 * @param ofColumn the language of which the heading of the column speaks; for cells that name none
 */
public record LanguageReader(Optional<String> ofColumn) {

    private static final Lexicon LEXICON = Lexicon.of("language.words");
    private static final NoneWords NONE = NoneWords.and("できない", "できません");

    /** The languages that a cell names, each once. */
    public CellReading<List<LanguageSkill>> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        if (NONE.contains(cell.text())) {
            return CellReading.read(ofColumn.stream()
                    .map(language -> new LanguageSkill(language, Level.NONE))
                    .toList());
        }
        var scan = LEXICON.scan(cell.text());
        var skills = new ArrayList<LanguageSkill>();
        boolean clear = scan.isComplete();
        for (Segment segment : scan.segments()) {
            clear &= add(segment, skills);
        }
        clear &= skills.stream().map(LanguageSkill::language).distinct().count() == skills.size();
        return clear && !skills.isEmpty()
                ? CellReading.read(List.copyOf(skills))
                : CellReading.unclear(cell, "intake.cell.languages", scan.unread());
    }

    private boolean add(Segment segment, List<LanguageSkill> skills) {
        var languages = segment.of("language");
        var levels = segment.of("level").stream()
                .map(word -> Level.valueOf(word.code().toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
        if (languages.size() > 1 && !levels.isEmpty() || levels.size() > 1) {
            return false;
        }
        Level level = levels.isEmpty() ? Level.NOT_STATED : levels.get(0);
        languages.forEach(word -> skills.add(new LanguageSkill(word.code(), level)));
        return !languages.isEmpty() || describeLast(level, skills);
    }

    private boolean describeLast(Level level, List<LanguageSkill> skills) {
        if (skills.isEmpty()) {
            ofColumn.ifPresent(language -> skills.add(new LanguageSkill(language, level)));
            return ofColumn.isPresent();
        }
        var last = skills.remove(skills.size() - 1);
        skills.add(new LanguageSkill(last.language(), level));
        return last.level() == Level.NOT_STATED;
    }
}
