package org.fujinowa.vetting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.service.VisitPapers;
import org.fujinowa.vetting.service.VisitPhotoKeeping;

/**
 * GET /vetting/visit-file?visit=…: the form of a visit as PDF, empty where none is named, in the language of the parameter
 * {@code language}; GET /vetting/visit-photo?id=…: one photo.
 */
@WebServlet({"/vetting/visit-file", "/vetting/visit-photo"})
public class VisitFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisitPapers papers;

    @Inject
    private transient VisitPhotoKeeping photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var photo = request.getServletPath().endsWith("-photo");
            var bytes = photo ? photos.picture(VisitPhotoId.of(asked(request, "id"))) : paper(request);
            response.setContentType(photo ? "image/jpeg" : "application/pdf");
            response.setHeader("Content-Disposition", photo ? "inline" : "inline; filename=\"visit.pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] paper(HttpServletRequest request) {
        var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
        var visit = asked(request, "visit");
        return visit.isEmpty() ? papers.blank(language) : papers.of(HomeVisitId.of(visit), language);
    }

    private static String asked(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
