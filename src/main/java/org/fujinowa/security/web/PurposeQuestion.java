package org.fujinowa.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fujinowa.security.Caller;

/**
 * Whether a visitor can be asked why they look, and the way to the page that does: somebody with an account who opens a page or
 * a file in a browser. Forms are never held up, or what was typed would be lost; programs do not read pages, and say it in a
 * header; whoever came by a personal link looks at what is their own.
 */
final class PurposeQuestion {

    private static final String PAGE = "/security/purpose";

    private PurposeQuestion() {}

    static boolean concerns(HttpServletRequest request, Caller caller) {
        var uri = request.getRequestURI();
        return caller.own() == null
                && "GET".equals(request.getMethod())
                && !uri.startsWith("/api/")
                && !uri.startsWith(PAGE)
                && isRead(request);
    }

    private static boolean isRead(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return mode.equals("navigate");
        }
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.reset();
        response.sendRedirect(PAGE + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}
