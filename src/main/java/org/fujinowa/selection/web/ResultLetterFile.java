package org.fujinowa.selection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.selection.service.ResultLetters;
import org.fujinowa.shared.RuleViolation;

/** GET /selection/letters-file?id=…&amp;unmailed=true: the letters about a decision on paper, all or those that no mailbox gets. */
@WebServlet("/selection/letters-file")
public class ResultLetterFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResultLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = ApplicationId.of(Objects.requireNonNullElse(request.getParameter("id"), ""));
            var pdf = letters.paper(id, "true".equals(request.getParameter("unmailed")));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"result-letters.pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (RuleViolation nothingThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
