package org.fujinowa.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fujinowa.security.Caller;
import org.fujinowa.security.service.CurrentCaller;

/** Tells the services who is calling, for as long as the request lasts. */
@WebFilter(
        filterName = "caller",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CallerFilter implements Filter {

    @Inject
    private CurrentCaller current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request.getAttribute(Entrance.CALLER) instanceof Caller caller)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            current.actingAs(caller, () -> {
                go(request, response, chain);
                return true;
            });
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (Wrapped wrapped) {
            throw wrapped.servletException;
        }
    }

    private static void go(ServletRequest request, ServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new Wrapped(failed);
        }
    }

    /** Carries a checked exception through the caller's work. */
    private static final class Wrapped extends RuntimeException {

        private final ServletException servletException;

        Wrapped(ServletException servletException) {
            super(servletException);
            this.servletException = servletException;
        }
    }
}
