package org.fujinowa.applications;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody answered to one question.
 *
 * @param key the question's key
 * @param text what was written; a day as {@code 2013-05-02}, yes and no as {@code yes} and {@code no}
 * @param none whether "none" was ticked
 * @param chosen the codes that were chosen
 * @param rows what was named, each by itself
 */
public record GivenAnswer(String key, String text, boolean none, List<String> chosen, List<AnswerRow> rows)
        implements Serializable {

    /** Rows in which nothing was written are none. */
    public GivenAnswer {
        chosen = List.copyOf(chosen);
        rows = rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** No answer yet. */
    public static GivenAnswer silent(String key) {
        return new GivenAnswer(key, "", false, List.of(), List.of());
    }

    /** An answer in words. */
    public static GivenAnswer words(String key, String text) {
        return new GivenAnswer(key, text, false, List.of(), List.of());
    }

    /** One choice, or several. */
    public static GivenAnswer chosen(String key, String... codes) {
        return new GivenAnswer(key, "", false, List.of(codes), List.of());
    }

    /** "None", ticked. */
    public static GivenAnswer nothing(String key) {
        return new GivenAnswer(key, "", true, List.of(), List.of());
    }

    /** Whether the question is still open. */
    public boolean isSilent() {
        return !none && text.isBlank() && chosen.isEmpty() && rows.isEmpty();
    }

    /** Whether something was named. */
    public boolean saysSomething() {
        return !text.isBlank() || !chosen.isEmpty() || !rows.isEmpty();
    }
}
