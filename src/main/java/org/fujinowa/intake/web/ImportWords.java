package org.fujinowa.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.intake.CellProblem;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.service.SpreadsheetImport;
import org.fujinowa.shared.web.CurrentTexts;

/** Says what an import found, in the reader's language. */
@Named("importWords")
@RequestScoped
public class ImportWords {

    private static final Pattern WORD = Pattern.compile("⟦(\\w+)⟧");

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-31j", "UTF-16LE", "UTF-16BE", "EUC-JP", "windows-1252");

    @Inject
    private CurrentTexts texts;

    /** The sentence of a problem or remark. */
    public String say(CellProblem problem) {
        return texts.of(problem.key(), problem.arguments().toArray());
    }

    /** The name of a value of a record. */
    public String field(String name) {
        var key = "intake.field." + name;
        return texts.has(key) ? texts.of(key) : name;
    }

    /** A value with the words of fixed sets in the reader's language. */
    public String value(String text) {
        if (text.isEmpty()) {
            return texts.of("intake.value.nothing");
        }
        return WORD.matcher(text).replaceAll(match -> {
            var key = "intake.value." + match.group(1);
            return Matcher.quoteReplacement(texts.has(key) ? texts.of(key) : match.group(1));
        });
    }

    /** The chip of an outcome. */
    public String kind(RowOutcome outcome) {
        return switch (outcome) {
            case NEW -> "ok";
            case UPDATE -> "warn";
            case PROBLEM -> "bad";
            case UNCHANGED, LEFT_OUT -> "plain";
        };
    }

    /** What a column may be called in the mapping step. */
    public String column(String field, TableKind kind) {
        var own = "intake.column." + kind + "." + field;
        var key = texts.has(own) ? own : "intake.column." + field;
        return texts.has(key) ? texts.of(key) : field(field);
    }

    /** Character sets to choose from, the one in use among them. */
    public List<String> encodings(String used) {
        return Stream.concat(Stream.of(used), ENCODINGS.stream()).distinct().toList();
    }

    /** The keys of the fields that a table of that kind may have. */
    public List<String> fields(TableKind kind) {
        return SpreadsheetImport.fields(kind);
    }

    /** A row that is no data: its number. */
    public String leftOutRow(String leftOut) {
        return leftOut.substring(0, leftOut.indexOf(' '));
    }

    /** A row that is no data: why. */
    public String leftOutReason(String leftOut) {
        return texts.of(leftOut.substring(leftOut.indexOf(' ') + 1));
    }
}
