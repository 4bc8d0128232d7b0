package org.fujinowa.intake.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes apart a cell in which several things stand; what stands in brackets stays together with its thing. */
public final class ListReader {

    private static final Pattern BETWEEN = Pattern.compile("[、，,/／・･;；\\n\\r]+(?![^（(]*[)）])");

    private ListReader() {}

    /** The things in a cell as they were written, without the empty ones. */
    public static List<String> read(RawCell cell) {
        return Stream.of(BETWEEN.split(cell.text()))
                .map(String::strip)
                .filter(thing -> !thing.isEmpty())
                .toList();
    }
}
