package org.fujinowa.intake.reading;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a file that somebody sent.
 *
 * @param encoding the name of the character set by which a text file was read; show it with a preview and offer others.
 *     Empty for a spreadsheet, which says it itself
 * @param tables at least one, each with at least one row
 */
public record RawFile(Optional<String> encoding, List<RawTable> tables) {

    public RawFile {
        tables = List.copyOf(tables);
    }
}
