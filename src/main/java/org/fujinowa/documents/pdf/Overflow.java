package org.fujinowa.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** How much of a document did not find room on its first page. */
public final class Overflow {

    private Overflow() {}

    /** The lines of text that stand on later pages; at least one if there is a later page; 0 if all is on one page. */
    public static int lines(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() < 2) {
                return 0;
            }
            var reader = new PDFTextStripper();
            reader.setStartPage(2);
            var lines = reader.getText(document)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
            return Math.max(1, Math.toIntExact(lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
