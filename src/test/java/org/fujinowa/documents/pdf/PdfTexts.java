package org.fujinowa.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What somebody finds in a PDF who searches it or has it read out. */
public final class PdfTexts {

    private PdfTexts() {}

    /** The text in the order in which it is tagged and read out, without spaces and line ends, which nobody searches for. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var read = new StringBuilder();
            var pieces = new HashMap<PDPage, Map<Integer, String>>();
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var ofPage = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
                pieces.put(page, ofPage);
            }
            read(document.getDocumentCatalog().getStructureTreeRoot(), null, pieces, read);
            return read.toString().replaceAll("[\\s　]+", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> pieces) {
        var text = new StringBuilder();
        content.getContents().forEach(part -> {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, pieces);
            }
        });
        if (content.getMCID() >= 0) {
            pieces.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private static void read(
            PDStructureNode node, @Nullable PDPage page, Map<PDPage, Map<Integer, String>> pieces, StringBuilder read) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage(), pieces, read);
            } else if (kid instanceof Integer number) {
                read.append(piece(page, number, pieces));
            } else if (kid instanceof PDMarkedContentReference reference) {
                read.append(
                        piece(reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), pieces));
            }
        }
    }

    private static String piece(@Nullable PDPage page, int number, Map<PDPage, Map<Integer, String>> pieces) {
        return page == null ? "" : pieces.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }

    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the fonts that are embedded, and of those that are not with an exclamation mark. */
    public static List<String> fonts(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return StreamSupport.stream(document.getPages().spliterator(), false)
                    .flatMap(PdfTexts::fonts)
                    .map(font -> font.getName() + (font.isEmbedded() ? "" : "!"))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<PDFont> fonts(PDPage page) {
        var resources = page.getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
    }
}
