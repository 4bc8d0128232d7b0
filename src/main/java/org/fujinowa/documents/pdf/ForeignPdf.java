package org.fujinowa.documents.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that somebody else made. It is read as a whole before it is kept: what looks like a PDF and is none, what runs something and
 * what hides another file is refused. The file itself is not changed, for it may be signed.
 */
public final class ForeignPdf {

    /** Pages of a policy or a family register, not of a book. */
    public static final int MOST_PAGES = 20;

    private static final int MOST_OBJECTS = 200_000;

    /** Keys of dictionaries under which something is run or carried along. */
    private static final Set<String> REFUSED_KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EmbeddedFile", "EF", "XFA", "AA", "RichMediaContent", "RI3D");

    /** Actions and annotations that run, send, open or play something. */
    private static final Set<String> REFUSED_KINDS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMedia",
            "RichMediaExecute",
            "GoTo3DView",
            "3D",
            "Screen",
            "FileAttachment",
            "EmbeddedFile");

    private ForeignPdf() {}

    /** What is wrong with the file; nothing if it is a PDF that only shows pages. */
    public static Optional<PdfFault> fault(byte[] file) {
        if (!begins(file) || PackedStreams.dangerous(file)) {
            return Optional.of(PdfFault.UNREADABLE);
        }
        try (var document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                return Optional.of(PdfFault.LOCKED);
            }
            return fault(document);
        } catch (InvalidPasswordException locked) {
            return Optional.of(PdfFault.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Optional.of(PdfFault.UNREADABLE);
        }
    }

    /** Whether the first bytes say that it is a PDF, whatever its name says. */
    public static boolean begins(byte[] file) {
        return file.length > 5
                && file[0] == '%'
                && file[1] == 'P'
                && file[2] == 'D'
                && file[3] == 'F'
                && file[4] == '-';
    }

    private static Optional<PdfFault> fault(PDDocument document) {
        var pages = document.getNumberOfPages();
        if (pages < 1) {
            return Optional.of(PdfFault.UNREADABLE);
        }
        if (pages > MOST_PAGES) {
            return Optional.of(PdfFault.TOO_MANY_PAGES);
        }
        return active(document) ? Optional.of(PdfFault.ACTIVE) : Optional.empty();
    }

    /** Looks at every object, those too that no page names: a reader of another make may find them. */
    private static boolean active(PDDocument document) {
        var cos = document.getDocument();
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(cos.getTrailer());
        cos.getXrefTable().keySet().forEach(key -> open.add(cos.getObjectFromPool(key)));
        var seen = new HashSet<COSBase>();
        while (!open.isEmpty()) {
            var one = open.pop();
            var meant = one instanceof COSObject reference ? reference.getObject() : one;
            if (meant == null || !seen.add(meant)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                return true;
            }
            if (meant instanceof COSArray array) {
                array.forEach(open::add);
            } else if (meant instanceof COSDictionary dictionary) {
                if (active(dictionary)) {
                    return true;
                }
                dictionary.getValues().forEach(open::add);
            }
        }
        return false;
    }

    private static boolean active(COSDictionary dictionary) {
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(REFUSED_KEYS::contains)
                || kind(dictionary, COSName.S)
                || kind(dictionary, COSName.SUBTYPE)
                || kind(dictionary, COSName.TYPE);
    }

    private static boolean kind(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && REFUSED_KINDS.contains(name.getName());
    }
}
