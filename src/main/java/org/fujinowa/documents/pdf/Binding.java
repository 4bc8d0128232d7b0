package org.fujinowa.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Binds several documents into one, tags included; each keeps its pages and its own page numbers. */
public final class Binding {

    private Binding() {}

    /**
     * One document of all, in that order, with the first one's metadata under the given title.
     *
     * @param parts PDF as {@link Typesetter} writes it, at least one
     * @param cover title, language and moment of the whole; its body is not used
     */
    public static byte[] bind(List<byte[]> parts, Manuscript cover) {
        try (var whole = Loader.loadPDF(parts.get(0))) {
            var merger = new PDFMergerUtility();
            for (var part : parts.subList(1, parts.size())) {
                try (var next = Loader.loadPDF(part)) {
                    merger.appendDocument(whole, next);
                }
            }
            return Colophon.write(whole, cover);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
