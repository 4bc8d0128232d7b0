package org.fujinowa.shared.store;

import java.util.Arrays;
import java.util.List;
import org.fujinowa.shared.Folding;

/** Words in the form in which they are stored and looked for. */
final class SearchWords {

    /** Stands between words; folding leaves no space inside one. */
    static final String GAP = " ";

    private static final int MOST = 8;

    private SearchWords() {}

    /**
     * A name as one word. The letters that mean something in a pattern are replaced by look-alikes on both sides: with
     * "escape" JPA on Derby writes values into the statement, and here every value stays a parameter.
     */
    static String of(String name) {
        return Folding.fold(name).replace('%', '‰').replace('_', '‿').replace('\\', '∖');
    }

    /** The words of a search as it was typed; those beyond the eighth are left out. */
    static List<String> in(String typed) {
        return Arrays.stream(typed.split("[\\s\\u3000]+"))
                .map(SearchWords::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
