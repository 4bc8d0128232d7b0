package org.fujinowa.applications;

import java.io.Serializable;
import org.fujinowa.documents.pdf.ForeignPdf;

/**
 * A paper that was handed in with an application.
 *
 * @param bytes a JPEG that we have drawn ourselves, or a PDF that only shows pages
 */
public record PaperFile(byte[] bytes) implements Serializable {

    /** Whether it is a PDF, and no photo. */
    public boolean isPdf() {
        return ForeignPdf.begins(bytes);
    }
}
