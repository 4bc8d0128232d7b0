package org.fujinowa.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing be changed from another site's page. The view state travels with the page, so it proves nothing about who
 * sends it; the browser's word about where a request comes from does.
 */
public class SameOrigin extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHarmless(request) || fromProgram(request) || fromHere(request)) {
            chain.doFilter(request, response);
        } else {
            Refusal.send(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A WebSocket begins as a GET, and its answers could be read by any site. */
    private static boolean isHarmless(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** A bearer token is never sent by a browser on its own; Basic is, so with it the browser's marks must be absent. */
    private static boolean fromProgram(HttpServletRequest request) {
        var credentials = request.getHeader("Authorization");
        if (credentials == null || !Refusal.isApi(request)) {
            return false;
        }
        return credentials.startsWith("Bearer ")
                || (request.getHeader("Sec-Fetch-Site") == null && request.getHeader("Origin") == null);
    }

    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FROM_HERE.contains(site);
        }
        return sameHost(request.getHeader("Origin"), request.getHeader("Host"));
    }

    private static boolean sameHost(@Nullable String origin, @Nullable String host) {
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
