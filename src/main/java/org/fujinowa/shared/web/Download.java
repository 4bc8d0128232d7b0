package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fujinowa.documents.FileKind;

/** Answers the request for a page with a file instead. */
final class Download {

    private Download() {}

    /** Begins the answer: the browser saves what is written under that name. */
    static OutputStream begin(FileKind kind, String name) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType(kind.contentType());
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        return external.getResponseOutputStream();
    }

    /** The answer is complete: no page follows. */
    static void end() {
        FacesContext.getCurrentInstance().responseComplete();
    }
}
