package org.fujinowa.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.desk.service.HandOverBook;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** GET /desk/handover-file?programme=…&amp;language=ja: the hand-over book as PDF. */
@WebServlet("/desk/handover-file")
public class HandOverFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HandOverBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var programme = request.getParameter("programme");
            var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
            var bytes = book.pdf(ProgrammeId.of(programme == null ? "" : programme), language);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "inline; filename=\"hand-over-%s.pdf\"".formatted(language.tag()));
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
