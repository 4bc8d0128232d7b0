package org.fujinowa.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts, read once for many documents; used by one thread at a time. */
final class Fonts {

    private static final String FAMILY = "Noto Sans JP";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TrueTypeFont regular = font("NotoSansJP-Regular.ttf");
    private final TrueTypeFont bold = font("NotoSansJP-Bold.ttf");

    /** Has the document draw with them; only the characters in use are embedded. */
    PdfRendererBuilder into(PDDocument document, PdfRendererBuilder builder) throws IOException {
        return builder.usePDDocument(document)
                .useFont(embedded(document, regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(embedded(document, bold), FAMILY, BOLD, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /** Which characters each shape serves. */
    GlyphTexts glyphTexts() {
        try {
            return new GlyphTexts(regular.getUnicodeCmapLookup());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont font(String name) {
        try (var stream = Fonts.class.getResourceAsStream("fonts/" + name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(stream, name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
