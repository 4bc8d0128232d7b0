package org.fujinowa.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fujinowa.security.Caller;
import org.fujinowa.security.PurposeMissing;
import org.fujinowa.security.SaidPurpose;
import org.fujinowa.security.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Tells the services who is calling, for as long as the request lasts. */
@WebFilter(
        filterName = "caller",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CallerFilter implements Filter {

    /** The header in which a program says why it looks. */
    static final String PURPOSE = "Fujinowa-Purpose";

    private static final int WHOLE_PAGE = 1 << 20;

    @Inject
    private CurrentCaller current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request.getAttribute(Entrance.CALLER) instanceof Caller caller)) {
            chain.doFilter(request, response);
            return;
        }
        var visit = (HttpServletRequest) request;
        var purpose = purpose(visit, caller);
        var mustSay = purpose == null && PurposeQuestion.concerns(visit, caller);
        if (mustSay) {
            // What is shown already cannot be taken back, so nothing leaves before it is known whether it may.
            response.setBufferSize(WHOLE_PAGE);
        }
        try {
            current.actingAs(
                    caller,
                    () -> current.looking(purpose, mustSay, () -> {
                        go(request, response, chain);
                        return true;
                    }));
        } catch (PurposeMissing unsaid) {
            PurposeQuestion.ask(visit, (HttpServletResponse) response);
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
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof PurposeMissing unsaid) {
                    throw unsaid;
                }
            }
            throw new Wrapped(failed);
        }
    }

    /** Programs say it in a header, people once a day on a page. */
    private static @Nullable SaidPurpose purpose(HttpServletRequest visit, Caller caller) {
        var said = visit.getHeader(PURPOSE);
        return (said == null ? PurposeCookie.read(visit, caller) : SaidPurpose.ofProgram(said)).orElse(null);
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
