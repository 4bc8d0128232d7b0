package org.fujinowa.intake.reading;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.RuleViolation;

/** Opens a file that somebody sent, whatever it is called, and tells in words why it cannot be read. */
public final class TableReader {

    private final ReadingLimits limits;

    public TableReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads an XLSX, CSV, TSV or semicolon-separated file.
     *
     * @throws RuleViolation {@code intake.file.…} for every file that is no table we can read; nothing else is thrown
     */
    public RawFile read(byte[] bytes, String fileName) {
        checkSize(bytes);
        return switch (FileKind.of(bytes)) {
            case ZIP -> new XlsxTables(limits).read(bytes);
            case TEXT -> readText(bytes, fileName, TextDecoding.decode(bytes));
            case LEGACY_EXCEL -> throw new RuleViolation("intake.file.old-excel");
            case ENCRYPTED_EXCEL -> throw new RuleViolation("intake.file.password");
            case WEB_PAGE -> throw new RuleViolation("intake.file.web-page");
            case PDF -> throw new RuleViolation("intake.file.pdf");
            case PICTURE -> throw new RuleViolation("intake.file.picture");
            case XML -> throw new RuleViolation("intake.file.xml");
        };
    }

    /**
     * Reads a text file in the encoding that a person chose from the preview. A spreadsheet says its encoding itself.
     *
     * @throws RuleViolation as {@link #read(byte[], String)}, and {@code intake.file.encoding-does-not-fit}
     */
    public RawFile read(byte[] bytes, String fileName, Charset chosen) {
        checkSize(bytes);
        return FileKind.of(bytes) == FileKind.TEXT
                ? readText(bytes, fileName, TextDecoding.decode(bytes, chosen))
                : read(bytes, fileName);
    }

    private void checkSize(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RuleViolation("intake.file.empty");
        }
        if (bytes.length > limits.bytes()) {
            throw new RuleViolation("intake.file.too-large", limits.bytes() / (1024 * 1024));
        }
    }

    private RawFile readText(byte[] bytes, String fileName, TextDecoding decoded) {
        var table = new CsvTable(limits).read(decoded.text(), fileName);
        return new RawFile(Optional.of(decoded.charset().name()), List.of(table));
    }
}
