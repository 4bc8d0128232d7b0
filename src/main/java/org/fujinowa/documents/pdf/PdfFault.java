package org.fujinowa.documents.pdf;

/** Why a PDF that somebody else made is not taken. */
public enum PdfFault {
    /** Not a PDF, damaged, or built so strangely that reading it could harm the server. */
    UNREADABLE,
    /** It opens with a password only. */
    LOCKED,
    /** More pages than a paper has. */
    TOO_MANY_PAGES,
    /** It does something when it is opened, or carries other files along. */
    ACTIVE
}
