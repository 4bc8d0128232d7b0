package org.fujinowa.partnering.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.service.WindowPapers;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Preferences;

/**
 * GET /partner/students-file: a partner's own students as PDF, with {@code blank=true} the empty form; GET
 * /partnering/students-file?window=…: the same for the office.
 */
@WebServlet({"/partner/students-file", "/partnering/students-file"})
public class WindowPaperFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WindowPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var bytes = file(request);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"students.pdf\"");
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
        var language = Preferences.of(request).language();
        if ("true".equals(request.getParameter("blank"))) {
            return papers.blank(language);
        }
        if (request.getServletPath().startsWith("/partner/")) {
            return papers.own(language);
        }
        var window = request.getParameter("window");
        return papers.of(WindowId.of(window == null ? "" : window), language);
    }
}
