package org.fujinowa.applications;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts in which some words carry their reading, written {@code {受入|うけいれ}}. */
public final class RubyText {

    private static final Pattern MARKED = Pattern.compile("\\{([^{}|]+)\\|([^{}|]+)}");

    private RubyText() {}

    /**
     * A part of a text.
     *
     * @param word as written
     * @param reading in kana; empty where there is none
     */
    public record Piece(String word, String reading) implements Serializable {}

    /** The text in parts, in order. */
    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var found = MARKED.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece(text.substring(from, found.start()), ""));
            }
            pieces.add(new Piece(found.group(1), found.group(2)));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), ""));
        }
        return pieces;
    }

    /** The text without readings. */
    public static String plain(String text) {
        return MARKED.matcher(text).replaceAll("$1");
    }
}
