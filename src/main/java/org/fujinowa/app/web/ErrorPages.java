package org.fujinowa.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shows error pages as pages that were asked for, whatever the failed request was: a broken form must not be read once
 * more by the page that says so. A fault of ours gets a number that the page shows and the log explains.
 */
public class ErrorPages extends HttpFilter {

    /** The request attribute with the number of a fault of ours, for the 500 page. */
    static final String NUMBER = "errorNumber";

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
    private static final int OURS = 500;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= OURS) {
            var number = "%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
            request.setAttribute(NUMBER, number);
            LOG.log(
                    Level.SEVERE,
                    "Error %s: %s %s answered %d".formatted(number, request.getMethod(), failed(request), status),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        chain.doFilter(new AsIfAskedFor(request), response);
    }

    private static Object failed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }

    private static final class AsIfAskedFor extends HttpServletRequestWrapper {

        AsIfAskedFor(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }
}
