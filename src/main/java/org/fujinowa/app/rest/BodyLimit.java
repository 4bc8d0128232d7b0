package org.fujinowa.app.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses a body that says itself that it is too large, before a byte of it is read. Who does not say is counted by the
 * reader of the body.
 */
@WebFilter(filterName = "api-body-limit", urlPatterns = "/api/*")
public class BodyLimit implements Filter {

    private static final long LARGEST = 16L << 20;
    private static final int CONTENT_TOO_LARGE = 413;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (((HttpServletRequest) request).getContentLengthLong() <= LARGEST) {
            chain.doFilter(request, response);
            return;
        }
        var answer = (HttpServletResponse) response;
        answer.setStatus(CONTENT_TOO_LARGE);
        answer.setHeader("Connection", "close");
        answer.setContentType(Problem.MEDIA_TYPE);
        answer.getOutputStream().write("""
                        {"type":"about:blank","title":"The body is too large.","status":413,"key":"api.too-large"}""".getBytes(StandardCharsets.UTF_8));
    }
}
