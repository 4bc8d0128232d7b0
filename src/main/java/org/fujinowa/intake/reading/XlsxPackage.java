package org.fujinowa.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.fujinowa.shared.RuleViolation;

/**
 * Looks through the parts of an XLSX before it is parsed: that it is one, that every byte came over, that it does not unpack into more than the limits
 * allow, and that its XML declares no entities and addresses no column that does not exist.
 *
 * <p>It opens the file with the same library that the reader uses, so that both see the same parts.
 */
final class XlsxPackage {

    private static final int BUFFER = 64 * 1024;
    private static final int SMALL_PART = 1024 * 1024;
    private static final int OVERLAP = 32;

    /** Document types are never in a spreadsheet; cells further than XFD and XML in UTF-16 are neither. */
    private static final Pattern NOT_IN_A_SPREADSHEET =
            Pattern.compile("<!DOCTYPE|<!ENTITY|\\sr=[\"'][A-Za-z]{4,}|\\x00", Pattern.CASE_INSENSITIVE);

    private final ReadingLimits limits;
    private long inflated;

    XlsxPackage(ReadingLimits limits) {
        this.limits = limits;
    }

    /** @throws RuleViolation if the file is no XLSX, or one that could do harm */
    void check(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var names = new HashSet<String>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName())) {
                    throw new RuleViolation("intake.file.damaged");
                }
                if (names.size() > limits.parts()) {
                    throw new RuleViolation("intake.file.unpacks-too-large");
                }
            }
            checkKind(names);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    checkPart(part, entry);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RuleViolation("intake.file.damaged");
        }
    }

    private static void checkKind(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            throw new RuleViolation("intake.file.binary-excel");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            throw new RuleViolation("intake.file.open-document");
        }
        if (names.contains("Index/Document.iwa") || names.contains("Index.zip")) {
            throw new RuleViolation("intake.file.numbers");
        }
        if (names.stream().noneMatch(name -> name.startsWith("xl/") || name.equals("[Content_Types].xml"))) {
            throw new RuleViolation("intake.file.not-a-table");
        }
        if (names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new RuleViolation("intake.file.not-a-workbook");
        }
    }

    private void checkPart(InputStream part, ZipArchiveEntry entry) throws IOException {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        byte[] buffer = new byte[BUFFER];
        String tail = "";
        long size = 0;
        var sum = new CRC32();
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            sum.update(buffer, 0, read);
            inflated += read;
            boolean explodes = size > SMALL_PART && size / limits.ratio() > Math.max(1, entry.getCompressedSize());
            if (inflated > limits.inflatedBytes() || explodes) {
                throw new RuleViolation("intake.file.unpacks-too-large");
            }
            if (xml) {
                String text = tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                if (NOT_IN_A_SPREADSHEET.matcher(text).find()) {
                    throw new RuleViolation("intake.file.damaged");
                }
                tail = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new RuleViolation("intake.file.damaged");
        }
    }
}
