package org.fujinowa.welcome.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.service.OfferPapers;

/**
 * GET /home/offer-file: what the family itself has said; GET /welcome/offer-file?offer=…: what that family has said, or the empty
 * form. As PDF, in the language of the parameter {@code language}.
 */
@WebServlet({"/home/offer-file", "/welcome/offer-file"})
public class OfferFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfferPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var bytes = file(request);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"offer.pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] file(HttpServletRequest request) {
        var language = "en".equals(request.getParameter("language")) ? Language.EN : Language.JA;
        if (request.getServletPath().startsWith("/home/")) {
            return papers.own(language);
        }
        var offer = request.getParameter("offer");
        return offer == null ? papers.blank(language) : papers.of(OfferId.of(offer), language);
    }
}
