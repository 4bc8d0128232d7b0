package org.fujinowa.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.service.MessageFileDesk;
import org.fujinowa.notification.service.MessagePrints;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;

/** GET /notification/file?id=…, ?letter=… or ?fax=…: a file that goes with messages, or a message on paper. */
@WebServlet("/notification/file")
public class MessageFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    private transient MessageFileDesk files;

    @Inject
    private transient MessagePrints prints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = file(request);
            response.setContentType(file.type());
            response.setHeader(
                    "Content-Disposition",
                    "inline; filename*=UTF-8''"
                            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RuleViolation broken) {
            refuse(request, response, broken);
        }
    }

    private Enclosure file(HttpServletRequest request) {
        if (request.getParameter("letter") != null) {
            return new Enclosure("letter.pdf", PDF, prints.letter(MessageId.of(word(request, "letter"))));
        }
        if (request.getParameter("fax") != null) {
            return new Enclosure("fax.pdf", PDF, prints.fax(MessageId.of(word(request, "fax"))));
        }
        return files.open(MessageFileId.of(word(request, "id")));
    }

    /** What does not fit on one sheet is said on the message's page, where it can be shortened. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, RuleViolation broken)
            throws IOException {
        if (broken.key().equals("notification.fax-too-long")) {
            response.sendRedirect("/notification/message-view?id="
                    + MessageId.of(word(request, "fax")) + "&too-long="
                    + broken.arguments().get(0));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String word(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
