package org.fujinowa.consents;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a form's text.
 *
 * @param heading whether it is a heading rather than a paragraph
 * @param words what it says
 */
public record TextBlock(boolean heading, String words) implements Serializable {

    private static final String HEADING = "■";

    /** The parts of a text as somebody typed it: each line is one. */
    public static List<TextBlock> read(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith(HEADING)
                        ? new TextBlock(true, line.substring(1).strip())
                        : new TextBlock(false, line))
                .toList();
    }
}
