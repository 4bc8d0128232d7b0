package org.fujinowa.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Sets manuscripts as PDF. Keeps the fonts in memory, a set for each thread that works at once. */
public final class Typesetter {

    private static final String PAGE_NUMBERS = "0123456789";

    /** A picture that stands in the manuscript itself, for instance a code to scan; nothing is fetched from elsewhere. */
    private static final String PICTURE = "data:image/png;base64,";

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Queue<Fonts> cases = new ConcurrentLinkedQueue<>();

    /** A typesetter whose library speaks up only when something is wrong. */
    public Typesetter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The manuscript as PDF/UA-1 and PDF/A-3u. */
    public byte[] set(Manuscript manuscript) {
        var waiting = cases.poll();
        var fonts = waiting == null ? new Fonts() : waiting;
        try {
            return set(manuscript, fonts);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            cases.add(fonts);
        }
    }

    private byte[] set(Manuscript manuscript, Fonts fonts) throws IOException {
        try (var document = new PDDocument();
                var renderer = renderer(manuscript, document, fonts)) {
            renderer.layout();
            if (!manuscript.tighter().isEmpty() && pages(renderer) > 1) {
                var shorter = shorter(manuscript, pages(renderer), fonts);
                if (shorter != null) {
                    return shorter;
                }
            }
            return written(renderer, manuscript, fonts);
        }
    }

    /** The manuscript set tightly, if that saves a page. */
    private byte @Nullable [] shorter(Manuscript manuscript, int pages, Fonts fonts) throws IOException {
        try (var document = new PDDocument();
                var renderer = renderer(manuscript.tightened(), document, fonts)) {
            renderer.layout();
            return pages(renderer) < pages ? written(renderer, manuscript, fonts) : null;
        }
    }

    private static byte[] written(PdfBoxRenderer renderer, Manuscript manuscript, Fonts fonts) throws IOException {
        renderer.createPDFWithoutClosing();
        var drawn = new ByteArrayOutputStream();
        renderer.getPdfDocument().save(drawn);
        try (var document = Loader.loadPDF(drawn.toByteArray())) {
            fonts.glyphTexts().name(document, Page.of(manuscript) + PAGE_NUMBERS);
            return Colophon.write(document, manuscript);
        }
    }

    private static int pages(PdfBoxRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    private PdfBoxRenderer renderer(Manuscript manuscript, PDDocument document, Fonts fonts) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(colours)
                .useExternalResourceAccessControl(
                        (address, kind) -> address.startsWith(PICTURE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Fujinowa")
                .withHtmlContent(Page.of(manuscript), null);
        return fonts.into(document, builder).buildPdfRenderer();
    }
}
