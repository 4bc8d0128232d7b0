package org.fujinowa.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Dates and the identity of a document, from its manuscript alone, so that the same manuscript becomes the same bytes. */
final class Colophon {

    private Colophon() {}

    static byte[] write(PDDocument document, Manuscript manuscript) throws IOException {
        var moment = GregorianCalendar.from(manuscript.moment().atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        var catalog = document.getDocumentCatalog();
        try (var stream = catalog.getMetadata().createInputStream()) {
            var metadata = new DomXmpParser().parse(stream);
            var basic = metadata.getXMPBasicSchema();
            basic.setCreateDate(moment);
            basic.setModifyDate(moment);
            var written = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, written, true);
            catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(written.toByteArray())));
        } catch (XmpParsingException | TransformerException damaged) {
            throw new IllegalStateException("The metadata cannot be read again.", damaged);
        }
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(manuscript.moment().toEpochMilli());
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
