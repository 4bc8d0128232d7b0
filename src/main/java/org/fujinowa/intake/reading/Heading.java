package org.fujinowa.intake.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.shared.Folding;

/**
 * What stands above a column.
 *
 * @param group the heading of a wider cell above it, as 保護者 above 氏名 and 電話; empty if there is none
 * @param text its own words, line breaks and all; empty if nothing stands there
 */
record Heading(String group, String text) {

    /** Longer ones are explanations, not headings. */
    private static final int LONGEST = 200;

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[①-⑳]|[(（]?[0-9０-９]{1,2}[.)）．]|Q[0-9]+[.:]?)\\s*");
    private static final Pattern NOTE = Pattern.compile("[(（\\[【「<〈※*＊].*", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("[?？:：*＊※。、,.（）()\\[\\]【】/／]");

    /** All ways to read it, folded, the fullest first, none if it is no heading; without numbering, marks and notes in brackets. */
    List<String> readings() {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String own = NUMBERING.matcher(text).replaceFirst("");
        return Stream.of(group + own, own, NOTE.matcher(own).replaceFirst(""))
                .map(reading -> SIGNS.matcher(Folding.fold(reading)).replaceAll(""))
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
    }

    /** As a person reads it on the mapping page. */
    String shown() {
        String own = text.replaceAll("\\s+", " ").strip();
        return group.isEmpty() ? own : group.replaceAll("\\s+", " ").strip() + " " + own;
    }
}
