package org.fujinowa.documents.pdf;

import java.time.Instant;
import java.util.Locale;

/**
 * What is to be set as a PDF.
 *
 * @param title the name of the document, which readers show and read out
 * @param subject what it is about, in a sentence
 * @param language the language of everything that says no other
 * @param style CSS 2.1 with page rules; the fonts are {@code Noto Sans JP} in 400 and 700
 * @param tighter CSS that is added where it saves a page; empty if there is no such
 * @param body well-formed XHTML that stands in {@code body}
 * @param moment the moment that the document bears; the same manuscript becomes the same bytes
 */
public record Manuscript(
        String title, String subject, Locale language, String style, String tighter, String body, Instant moment) {

    /** The same, set tightly from the beginning. */
    Manuscript tightened() {
        return new Manuscript(title, subject, language, style + tighter, "", body, moment);
    }
}
