package org.fujinowa.partnering.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell, parted by semicolons or lines. What itself holds such a mark stands in quotation marks, and a
 * quotation mark within them is written twice.
 */
final class WorkbookLists {

    private static final String PARTING = ";；\n";

    private WorkbookLists() {}

    static String join(List<String> pieces) {
        return String.join("; ", pieces);
    }

    /** The word as a piece, in quotation marks if it holds one of these marks. */
    static String quoted(String word, String marks) {
        var plain = !word.isEmpty()
                && word.equals(word.strip())
                && word.chars().noneMatch(c -> c == '"' || PARTING.indexOf(c) >= 0 || marks.indexOf(c) >= 0);
        return plain ? word : '"' + word.replace("\"", "\"\"") + '"';
    }

    static String words(List<String> words) {
        return words.stream().map(word -> quoted(word, "")).collect(Collectors.joining("; "));
    }

    /** The pieces of a cell, quotation marks and all. */
    static List<String> pieces(String cell) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c == '"' && inside && doubled(cell, i)) {
                piece.append(c).append(c);
                i++;
            } else if (c == '"' && (inside || opens(piece))) {
                inside = !inside;
                piece.append(c);
            } else if (!inside && PARTING.indexOf(c) >= 0) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString().strip());
        return pieces.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static boolean opens(CharSequence before) {
        var known = before.toString().strip();
        return known.isEmpty() || known.endsWith(")") || known.endsWith("）");
    }

    private static boolean doubled(String cell, int at) {
        return at + 1 < cell.length() && cell.charAt(at + 1) == '"';
    }

    /** Where the quotation mark closes that opens at the beginning; 0 if none does. */
    static int end(String piece) {
        for (int i = 1; i < piece.length(); i++) {
            if (piece.charAt(i) == '"') {
                if (!doubled(piece, i)) {
                    return i;
                }
                i++;
            }
        }
        return 0;
    }

    /** A piece without its quotation marks. */
    static String plain(String piece) {
        return piece.startsWith("\"") && piece.length() > 1 && end(piece) == piece.length() - 1
                ? piece.substring(1, piece.length() - 1).replace("\"\"", "\"")
                : piece;
    }
}
