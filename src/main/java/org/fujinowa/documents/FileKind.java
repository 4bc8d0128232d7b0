package org.fujinowa.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file as which a table is handed out. */
public enum FileKind {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8");

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    /** The kind of that {@link #word}, if there is one. */
    public static Optional<FileKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** {@code xlsx} or {@code csv}: in addresses, and after the dot of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the answer's header says. */
    public String contentType() {
        return contentType;
    }
}
