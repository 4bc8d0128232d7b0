package org.fujinowa.guardians.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.fujinowa.consents.service.ConsentPapers;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** GET /guardian/file?child=…&amp;language=…: everything that was signed about a child, as PDF. */
@WebServlet("/guardian/file")
public class GuardianFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var child = AskedChild.read(Objects.requireNonNullElse(request.getParameter("child"), ""));
            var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
            var bytes = papers.ownSigned(AskedChild.subject(child), language);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"consents.pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
