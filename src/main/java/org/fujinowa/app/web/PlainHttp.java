package org.fujinowa.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses a body that comes with the wish to go on in another protocol. The server below never gets to read such a body: it
 * waits half a minute for it and gives up. Java's own client wishes so (h2c) unless it is told to speak HTTP/1.1, so the
 * answer says that. A TLS proxy in front takes the wish away.
 */
public class PlainHttp extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Upgrade") == null || !hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Connection", "close");
        response.setContentType("application/problem+json");
        response.getOutputStream().write("""
                        {"type":"about:blank","title":"Send the body as plain HTTP/1.1, without the header Upgrade.",\
                        "status":400,"key":"api.upgrade-with-body"}""".getBytes(StandardCharsets.UTF_8));
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
