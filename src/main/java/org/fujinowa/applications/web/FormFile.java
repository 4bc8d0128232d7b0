package org.fujinowa.applications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.ApplicationForms;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** GET /applications/form-file?programme=… or ?id=…: the form of a programme, blank, or an application, filled in, as PDF. */
@WebServlet("/applications/form-file")
public class FormFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
        var id = request.getParameter("id");
        var programme = request.getParameter("programme");
        try {
            var file = id == null
                    ? forms.blank(ProgrammeId.of(programme == null ? "" : programme), language)
                    : forms.filled(ApplicationId.of(id), language);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"application.pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
