package org.fujinowa.applications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.PaperPhotos;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;

/** GET /apply/photo?key=… and /applications/photo?id=…&amp;key=…: a photo of a paper, or the paper as PDF, for its owner and for coordinators. */
@WebServlet({"/apply/photo", "/applications/photo"})
public class PhotoFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaperPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = asked(request, "key");
        try {
            var file = request.getServletPath().startsWith("/apply/")
                    ? photos.mine(key)
                    : photos.look(ApplicationId.of(asked(request, "id")), key);
            response.setContentType(file.isPdf() ? "application/pdf" : "image/jpeg");
            response.setHeader("Cache-Control", "private, no-store");
            if (file.isPdf()) {
                response.setHeader("Content-Disposition", "attachment; filename=\"paper.pdf\"");
                response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            }
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String asked(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
