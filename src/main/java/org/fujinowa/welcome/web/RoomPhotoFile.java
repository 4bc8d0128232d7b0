package org.fujinowa.welcome.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.RoomPhotoId;
import org.fujinowa.welcome.service.HomePhotos;

/** GET /home/photo-file?id=… and /welcome/photo-file?id=…: one photo, for its family or for the office. */
@WebServlet({"/home/photo-file", "/welcome/photo-file"})
public class RoomPhotoFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HomePhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var asked = request.getParameter("id");
            var id = RoomPhotoId.of(asked == null ? "" : asked);
            var bytes = request.getServletPath().startsWith("/home/") ? photos.ownPicture(id) : photos.picture(id);
            response.setContentType("image/jpeg");
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
