package org.fujinowa.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a form that comes back as a whole page a new nonce. PrimeFaces asks it to bring the old one, which only pages with
 * its own widgets do; a whole page is loaded anew anyway, so a new nonce serves it better.
 */
@WebFilter(filterName = "fresh nonce", urlPatterns = "/*")
public class FreshNonce extends HttpFilter {

    /** The request parameter and the page's own note in which PrimeFaces looks for it. */
    static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wholePage = "POST".equals(request.getMethod())
                && request.getHeader("Faces-Request") == null
                && !Refusal.isApi(request);
        chain.doFilter(wholePage ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return NONCE.equals(name) ? nonce : super.getParameter(name);
        }
    }
}
