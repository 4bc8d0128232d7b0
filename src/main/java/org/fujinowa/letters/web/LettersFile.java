package org.fujinowa.letters.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.letters.LetterFile;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.service.LetterDesk;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;

/** GET /matching/letters-file?letter=… or ?print=…: one letter, or all of a print, as PDF. */
@WebServlet("/matching/letters-file")
public class LettersFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = file(request);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(file.name()));
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private LetterFile file(HttpServletRequest request) {
        var print = request.getParameter("print");
        if (print != null) {
            return desk.print(PrintId.of(print));
        }
        var letter = request.getParameter("letter");
        return desk.letter(LetterId.of(letter == null ? "" : letter));
    }
}
