package org.fujinowa.selection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.selection.service.SelectionPapers;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Preferences;

/**
 * GET /selection/file?application=…&amp;what=references or sheets, or with {@code blank=true} the same to be filled in by hand; as PDF in
 * the reader's language.
 */
@WebServlet("/selection/file")
public class SelectionFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SelectionPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var bytes = file(request);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"selection.pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] file(HttpServletRequest request) {
        var asked = request.getParameter("application");
        var application = ApplicationId.of(asked == null ? "" : asked);
        var language = Preferences.of(request).language();
        var blank = "true".equals(request.getParameter("blank"));
        if ("sheets".equals(request.getParameter("what"))) {
            return blank ? papers.blankSheet(application, language) : papers.sheets(application, language);
        }
        return blank ? papers.blankReference(application, language) : papers.references(application, language);
    }
}
