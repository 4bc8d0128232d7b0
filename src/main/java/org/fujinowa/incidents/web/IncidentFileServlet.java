package org.fujinowa.incidents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.service.IncidentPapers;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** GET /incidents/incident-file?id=…&language=…: the whole file of an incident as PDF. */
@WebServlet("/incidents/incident-file")
public class IncidentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IncidentPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
            var bytes = papers.of(IncidentId.of(String.valueOf(request.getParameter("id"))), language);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"incident.pdf\"");
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
