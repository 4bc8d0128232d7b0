package org.fujinowa.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Puts the security headers on every answer. The server wipes all headers before it shows an error page, so this filter
 * runs once more on the way to the error page (dispatcher ERROR in web.xml).
 */
public class SecurityHeaders extends HttpFilter {

    private static final String CSP = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";

    /** For answers that are not pages: nothing may be loaded or run from them. Pages bring their own policy with a nonce. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            FRAMES,
            "DENY",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            CSP,
            NOTHING);

    private static final String ONE_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Cache-Control", caching(request));
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, new OneOfEach(response));
    }

    /** Files under /resources never change under one address: the address holds their hash, or the vendor's version. */
    private static String caching(HttpServletRequest request) {
        var path = request.getRequestURI();
        var forEver = path.startsWith("/resources/vendor/")
                || (path.startsWith("/resources/") && request.getParameter("v") != null);
        return forEver ? ONE_YEAR : "no-store";
    }

    /** PrimeFaces adds its policy beside ours, and browsers obey both: the page's own one has to replace it. */
    private static final class OneOfEach extends HttpServletResponseWrapper {

        OneOfEach(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else if (!FRAMES.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
