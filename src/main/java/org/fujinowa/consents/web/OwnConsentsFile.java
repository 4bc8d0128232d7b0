package org.fujinowa.consents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.consents.service.ConsentPapers;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** GET /home/consents-file, /apply/consents-file and /sign/consents-file: everything that was signed about the caller, as PDF. */
@WebServlet({"/home/consents-file", "/apply/consents-file", "/sign/consents-file"})
public class OwnConsentsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
            var bytes = papers.mySigned(language);
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
