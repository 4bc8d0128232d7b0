package org.fujinowa.welcome.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Preferences;
import org.fujinowa.welcome.service.NotePapers;

/** GET /welcome/note-file: the sheet for check-in calls as PDF; with {@code family=…} what that family has said of its guests. */
@WebServlet("/welcome/note-file")
public class NoteFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NotePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var language = Preferences.of(request).language();
            var family = request.getParameter("family");
            var bytes = family == null ? papers.blank(language) : papers.of(HostFamilyId.of(family), language);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"check-in.pdf\"");
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
