package org.fujinowa.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** Only a PDF that shows pages is taken from a stranger. */
class ForeignPdfTest {

    @Test
    void a_paper_of_some_pages_is_taken_and_so_is_one_with_a_link_to_a_website() throws IOException {
        assertThat(ForeignPdf.fault(made(2, document -> {}))).isEmpty();
        assertThat(ForeignPdf.fault(made(1, document -> {
                    var action = new PDActionURI();
                    action.setURI("https://insurer.example");
                    var link = new PDAnnotationLink();
                    link.setAction(action);
                    document.getPage(0).getAnnotations().add(link);
                })))
                .isEmpty();
    }

    @Test
    void what_is_no_pdf_inside_is_none_whatever_its_first_bytes_say() {
        var page = "%PDF-1.7\n<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        assertThat(ForeignPdf.fault(page)).contains(PdfFault.UNREADABLE);
        assertThat(ForeignPdf.fault(new byte[0])).contains(PdfFault.UNREADABLE);
        assertThat(ForeignPdf.fault("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .contains(PdfFault.UNREADABLE);
    }

    @Test
    void what_runs_when_it_is_opened_is_refused() throws IOException {
        assertThat(ForeignPdf.fault(made(
                        1,
                        document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")))))
                .contains(PdfFault.ACTIVE);
        assertThat(ForeignPdf.fault(made(1, document -> {
                    var link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    document.getPage(0).getAnnotations().add(link);
                })))
                .contains(PdfFault.ACTIVE);
    }

    @Test
    void what_no_page_names_is_looked_at_too() throws IOException {
        var hidden = new COSDictionary();
        hidden.setItem(COSName.getPDFName("JS"), new COSString("app.alert('x')"));
        hidden.setDirect(false);
        assertThat(ForeignPdf.fault(made(
                        1,
                        document -> document.getDocumentInformation()
                                .getCOSObject()
                                .setItem(COSName.getPDFName("Beside"), hidden))))
                .contains(PdfFault.ACTIVE);
    }

    @Test
    void a_file_within_the_file_is_refused() throws IOException {
        assertThat(ForeignPdf.fault(made(1, document -> {
                    var inside = new PDComplexFileSpecification();
                    inside.setFile("tool.exe");
                    inside.setEmbeddedFile(new PDEmbeddedFile(document));
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(java.util.Map.of("tool", inside));
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                })))
                .contains(PdfFault.ACTIVE);
    }

    @Test
    void what_is_locked_or_as_long_as_a_book_is_called_so() throws IOException {
        assertThat(ForeignPdf.fault(made(
                        1,
                        document -> document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission())))))
                .contains(PdfFault.LOCKED);
        assertThat(ForeignPdf.fault(made(ForeignPdf.MOST_PAGES + 1, document -> {})))
                .contains(PdfFault.TOO_MANY_PAGES);
    }

    @Test
    void a_small_file_that_unpacks_to_more_than_the_server_has_is_refused_before_it_is_read() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 900000>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        bomb.write(zeros(200 * 1024 * 1024));
        bomb.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertThat(bomb.size()).isLessThan(1_000_000);
        assertThat(PackedStreams.dangerous(bomb.toByteArray())).isTrue();
        assertThat(PackedStreams.dangerous(
                        "1 0 obj\n<</Filter[/FlateDecode/FlateDecode]>>\nstream\n".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(PackedStreams.dangerous(made(1, document -> {}))).isFalse();
    }

    @Test
    void a_damaged_file_is_refused_or_read_and_never_throws() throws IOException {
        var whole = made(3, document -> {});
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var damaged = Arrays.copyOf(whole, whole.length - (round % 2 == 0 ? random.nextInt(whole.length) : 0));
            for (int i = 0; i < 20 && damaged.length > 10; i++) {
                damaged[6 + random.nextInt(damaged.length - 6)] = (byte) random.nextInt(256);
            }
            assertThat(ForeignPdf.fault(damaged)).isNotNull();
        }
    }

    private static byte[] zeros(long many) {
        var packing = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[1024 * 1024];
        var buffer = new byte[64 * 1024];
        for (long done = 0; done < many; done += zeros.length) {
            packing.setInput(zeros);
            while (!packing.needsInput()) {
                packed.write(buffer, 0, packing.deflate(buffer));
            }
        }
        packing.finish();
        while (!packing.finished()) {
            packed.write(buffer, 0, packing.deflate(buffer));
        }
        packing.end();
        return packed.toByteArray();
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] made(int pages, Change change) throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                var sheet = new PDPage();
                document.addPage(sheet);
                try (var pen = new PDPageContentStream(document, sheet)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    pen.newLineAtOffset(50, 700);
                    pen.showText("Insurance policy (fictional)");
                    pen.endText();
                }
            }
            change.on(document);
            document.save(file);
            return file.toByteArray();
        }
    }
}
