package org.fujinowa.documents.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/** Sets manuscripts as PDF. Holds the fonts in memory; may be used by many threads at once. */
public final class Typesetter {

    private static final String FAMILY = "Noto Sans JP";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String PAGE_NUMBERS = "0123456789";

    private final byte[] regular = font("NotoSansJP-Regular.ttf");
    private final byte[] bold = font("NotoSansJP-Bold.ttf");
    private final GlyphTexts glyphTexts = new GlyphTexts(regular);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** A typesetter whose library speaks up only when something is wrong. */
    public Typesetter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The manuscript as PDF/UA-1 and PDF/A-3u. */
    public byte[] set(Manuscript manuscript) {
        try (var renderer = renderer(manuscript)) {
            renderer.layout();
            if (!manuscript.tighter().isEmpty() && pages(renderer) > 1) {
                var shorter = shorter(manuscript, pages(renderer));
                if (shorter != null) {
                    return shorter;
                }
            }
            return written(renderer, manuscript);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The manuscript set tightly, if that saves a page. */
    private byte @Nullable [] shorter(Manuscript manuscript, int pages) throws IOException {
        try (var renderer = renderer(manuscript.tightened())) {
            renderer.layout();
            return pages(renderer) < pages ? written(renderer, manuscript) : null;
        }
    }

    private byte[] written(PdfBoxRenderer renderer, Manuscript manuscript) throws IOException {
        renderer.createPDFWithoutClosing();
        var drawn = new ByteArrayOutputStream();
        renderer.getPdfDocument().save(drawn);
        try (var document = Loader.loadPDF(drawn.toByteArray())) {
            glyphTexts.name(document, Page.of(manuscript) + PAGE_NUMBERS);
            return Colophon.write(document, manuscript);
        }
    }

    private static int pages(PdfBoxRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    private PdfBoxRenderer renderer(Manuscript manuscript) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(colours)
                .useFont(bytes(regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(bytes(bold), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Fujinowa")
                .withHtmlContent(Page.of(manuscript), null)
                .buildPdfRenderer();
    }

    private static FSSupplier<InputStream> bytes(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (var stream = Typesetter.class.getResourceAsStream("fonts/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
