package org.fujinowa.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table of true facts that ships with the product, from {@code resources/reference}. */
public final class ReferenceTable {

    private ReferenceTable() {}

    /** The rows of {@code reference/<name>.csv}. */
    public static List<Row> read(String name) {
        return at("/reference/" + name + ".csv");
    }

    /** The rows of another table that ships with the product, by its path. */
    public static List<Row> at(String path) {
        var stream = ReferenceTable.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The product was built without %s.".formatted(path));
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.stream().map(CSVRecord::toMap).map(Row::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One row.
     *
     * @param cells what stands under each heading
     */
    public record Row(Map<String, String> cells) {

        /** The text under that heading, may be empty. */
        public String text(String heading) {
            var cell = cells.get(heading);
            if (cell == null) {
                throw new IllegalStateException("No column %s among %s.".formatted(heading, cells.keySet()));
            }
            return cell;
        }

        /** Whether it says true there. */
        public boolean truth(String heading) {
            return Boolean.parseBoolean(text(heading));
        }

        /** The day under that heading, if there is one. */
        public @Nullable LocalDate day(String heading) {
            return text(heading).isEmpty() ? null : LocalDate.parse(text(heading));
        }

        /** The number under that heading, if there is one. */
        public @Nullable Double number(String heading) {
            return text(heading).isEmpty() ? null : Double.valueOf(text(heading));
        }
    }
}
