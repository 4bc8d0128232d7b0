package org.fujinowa.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Lays A5 pages on A4 so that the sheets, printed on both sides, laid together and folded once, are a booklet. The tags stay, so
 * that whoever has the file read out hears the pages in the order of the booklet and not in that of the sheets.
 */
public final class Imposition {

    private static final int PAGES_OF_A_SHEET = 4;
    private static final PDRectangle A4_ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private Imposition() {}

    /**
     * The pages in the order in which a folded booklet shows them, two of them side by side on each side of paper.
     *
     * @param pdf A5 pages as {@link Typesetter} writes them or {@link Binding} binds them
     * @param booklets how many pages each booklet in it has, in their order; each is folded by itself
     * @param cover title, language and moment of the whole; its body is not used
     */
    public static byte[] folded(byte[] pdf, List<Integer> booklets, Manuscript cover) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<PDPage>();
            document.getPages().forEach(pages::add);
            var moved = new MovedTags();
            int first = 0;
            for (int count : booklets) {
                for (var pair : sides(count)) {
                    document.addPage(side(document, pages, first, pair, moved));
                }
                first += count;
            }
            pages.forEach(document.getPages()::remove);
            moved.rewrite(document);
            return Colophon.write(document, cover);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which pages stand left and right on each side of paper, counted from 0; −1 where a side stays empty. */
    static List<List<Integer>> sides(int pages) {
        int padded = (pages + PAGES_OF_A_SHEET - 1) / PAGES_OF_A_SHEET * PAGES_OF_A_SHEET;
        var sides = new ArrayList<List<Integer>>();
        for (int side = 0; side < padded / 2; side++) {
            int low = side;
            int high = padded - 1 - side;
            var pair = side % 2 == 0 ? List.of(high, low) : List.of(low, high);
            sides.add(pair.stream().map(page -> page < pages ? page : -1).toList());
        }
        return sides;
    }

    private static PDPage side(PDDocument document, List<PDPage> pages, int first, List<Integer> pair, MovedTags moved)
            throws IOException {
        var sheet = new PDPage(A4_ACROSS);
        sheet.setResources(new PDResources());
        sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        try (var content = new PDPageContentStream(document, sheet)) {
            for (int half = 0; half < 2; half++) {
                if (pair.get(half) >= 0) {
                    var page = pages.get(first + pair.get(half));
                    var form = form(document, page);
                    content.saveGraphicsState();
                    content.transform(Matrix.getTranslateInstance(half * A4_ACROSS.getWidth() / 2, 0));
                    content.drawForm(form);
                    content.restoreGraphicsState();
                    moved.add(page, sheet, form);
                }
            }
        }
        return sheet;
    }

    /** The page as a picture that keeps its marks. */
    private static PDFormXObject form(PDDocument document, PDPage page) throws IOException {
        var form = new PDFormXObject(new PDStream(document, page.getContents(), COSName.FLATE_DECODE));
        form.setResources(page.getResources());
        form.setBBox(page.getMediaBox());
        var parents = page.getCOSObject().getDictionaryObject(COSName.STRUCT_PARENTS);
        if (parents != null) {
            form.getCOSObject().setItem(COSName.STRUCT_PARENTS, parents);
        }
        return form;
    }
}
