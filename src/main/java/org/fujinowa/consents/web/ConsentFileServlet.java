package org.fujinowa.consents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ScanFile;
import org.fujinowa.consents.service.ConsentPapers;
import org.fujinowa.consents.service.PaperConsents;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** GET /consents/file?blank=…, ?scan=… or ?kind=…&amp;id=…: a form to be signed by hand, the scan of one, or everything signed. */
@WebServlet("/consents/file")
public class ConsentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentPapers papers;

    @Inject
    private transient PaperConsents scans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = file(request);
            response.setContentType(file.type());
            response.setHeader("Content-Disposition", "inline; filename=\"consent\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private ScanFile file(HttpServletRequest request) {
        var scan = request.getParameter("scan");
        if (scan != null) {
            return scans.scan(ConsentId.of(scan));
        }
        var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
        var blank = request.getParameter("blank");
        var bytes = blank == null
                ? papers.signed(new Subject(word(request, "kind"), word(request, "id")), language)
                : papers.blank(ConsentFormId.of(blank), language);
        return new ScanFile("application/pdf", bytes);
    }

    private static String word(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
