package org.fujinowa.documents.pdf;

/** The page of HTML that the renderer reads. */
final class Page {

    private Page() {}

    static String of(Manuscript manuscript) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>%s</style></head>
                <body>%s</body></html>""".formatted(
                        manuscript.language().toLanguageTag(),
                        escaped(manuscript.title()),
                        escaped(manuscript.subject()),
                        manuscript.style(),
                        manuscript.body());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
