package org.fujinowa.app.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalInt;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.primefaces.csp.CspException;

/** Tells a visitor's broken or outdated request from a fault of ours: the first is a 4xx page, only the second a 500. */
public class PageProblems extends ExceptionHandlerFactory {

    /** @param wrapped the handler of Faces */
    public PageProblems(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final String VIEW_RESTORER = "com.sun.faces.application.view.FaceletViewHandlingStrategy";
    private static final String STATE_READER = "com.sun.faces.renderkit.ClientSideStateHelper";

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var problem = events.next().getContext();
                var status = statusOf(problem.getException());
                if (status.isPresent()) {
                    events.remove();
                    answer(problem.getContext(), status.getAsInt());
                }
            }
            getWrapped().handle();
        }

        private static void answer(FacesContext context, int status) {
            try {
                if (status == HttpServletResponse.SC_GONE
                        && context.getPartialViewContext().isAjaxRequest()) {
                    context.getExternalContext().redirect("/errors/expired");
                } else {
                    context.getExternalContext().responseSendError(status, null);
                }
                context.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private static OptionalInt statusOf(Throwable thrown) {
            for (var cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof ViewExpiredException || cameFromReadingTheState(cause)) {
                    return OptionalInt.of(HttpServletResponse.SC_GONE);
                } else if (cause instanceof CspException) {
                    return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
                } else if (cause instanceof NoSuchRecord || isNoIdentity(cause)) {
                    return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
                } else if (cause instanceof AccessDenied) {
                    return OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
                }
            }
            return OptionalInt.empty();
        }

        /** An address that somebody typed by hand, or cut off, names nothing. */
        private static boolean isNoIdentity(Throwable cause) {
            return cause instanceof RuleViolation broken && broken.key().equals("shared.no-such-record");
        }

        /** A view state that somebody made up fails in whatever way its bytes lead to. */
        private static boolean cameFromReadingTheState(Throwable cause) {
            var stack = cause.getStackTrace();
            return stack.length > 0
                    && (VIEW_RESTORER.equals(stack[0].getClassName())
                            || Arrays.stream(stack)
                                    .anyMatch(frame -> STATE_READER.equals(frame.getClassName())
                                            && "getState".equals(frame.getMethodName())));
        }
    }
}
