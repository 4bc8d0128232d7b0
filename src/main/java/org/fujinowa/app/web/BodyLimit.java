package org.fujinowa.app.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is larger than any page or program of ours sends, with 413, whether or not it says its length; a form has to say it. */
public class BodyLimit extends HttpFilter {

    private static final long KILOBYTE = 1024;
    private static final long SWALLOWED = 64 * KILOBYTE * KILOBYTE;
    private static final String SOLVER = "/api/matching/solve";

    @Inject
    @ConfigProperty(name = "fujinowa.body.limit.kilobytes")
    private long bodyKilobytes;

    @Inject
    @ConfigProperty(name = "fujinowa.upload.limit.kilobytes")
    private long uploadKilobytes;

    @Inject
    @ConfigProperty(name = "fujinowa.solver.body.limit.kilobytes")
    private long solverKilobytes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hidesItsLength(request)) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        var limit = KILOBYTE * kilobytes(request);
        if (request.getContentLengthLong() > limit) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var measured = new MeasuredRequest(request, limit);
        try {
            chain.doFilter(measured, response);
        } catch (IOException | ServletException | IllegalStateException failed) {
            if (!measured.tooLong()) {
                throw failed;
            }
        }
        if (measured.tooLong() && !response.isCommitted()) {
            response.resetBuffer();
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Many senders listen only once all is sent: so a body is swallowed first, unless it is absurdly large. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (request.getInputStream().skip(SWALLOWED) == SWALLOWED) {
            response.setHeader("Connection", "close");
        }
        Refusal.send(request, response, status);
    }

    /** The server reads a form behind our back, where nobody counts; every browser says how long its form is. */
    private static boolean hidesItsLength(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                && request.getContentLengthLong() < 0
                && request.getHeader("Transfer-Encoding") != null;
    }

    private long kilobytes(HttpServletRequest request) {
        if (SOLVER.equals(request.getRequestURI())) {
            return solverKilobytes;
        }
        return isUpload(request) ? uploadKilobytes : bodyKilobytes;
    }

    /** Files come to pages only; their size per file is limited in web.xml. */
    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data") && !Refusal.isApi(request);
    }
}
