package org.fujinowa.app.rest;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.app.rest.Problem.Fault;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.rest.BadBody;
import org.fujinowa.shared.rest.Refusal;

/**
 * Turns whatever ends a call of the API into an answer that helps its caller and tells nobody about our insides. What
 * nobody expected is written to the log under a number, and the caller learns that number only.
 */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
    private static final String NO_SUCH_RECORD = "shared.no-such-record";
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;
    private static final int RETRY_AFTER_SECONDS = 5;

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var answer = expected(cause);
            if (answer.isPresent()) {
                return answer.get().build();
            }
        }
        return unexpected(thrown);
    }

    private Optional<Response.ResponseBuilder> expected(Throwable thrown) {
        if (thrown instanceof NoSuchRecord || isNoId(thrown)) {
            return Optional.of(problems.answer(NOT_FOUND, "api.no-such-record"));
        }
        if (thrown instanceof RuleViolation broken) {
            return Optional.of(problems.answer(UNPROCESSABLE, broken));
        }
        if (thrown instanceof ConcurrentChange || thrown instanceof OptimisticLockException) {
            var status = problems.conditional() ? PRECONDITION_FAILED : CONFLICT;
            return Optional.of(problems.answer(status, "api.changed-meanwhile"));
        }
        if (thrown instanceof AccessDenied denied) {
            return Optional.of(problems.answer(FORBIDDEN, "api.forbidden", denied.missing()));
        }
        if (thrown instanceof BadBody bad) {
            return Optional.of(badBody(bad));
        }
        if (thrown instanceof Refusal refusal) {
            return Optional.of(refused(refusal));
        }
        if (thrown instanceof WebApplicationException refused) {
            return Optional.of(refused(refused));
        }
        // A body that breaks off, or that the limit of the server cuts off.
        return thrown instanceof ProcessingException || thrown instanceof IOException
                ? Optional.of(problems.answer(BAD_REQUEST, "api.body"))
                : Optional.empty();
    }

    private static boolean isNoId(Throwable thrown) {
        return thrown instanceof RuleViolation broken && NO_SUCH_RECORD.equals(broken.key());
    }

    private Response.ResponseBuilder badBody(BadBody bad) {
        var faults = bad.faults().stream()
                .map(fault -> new Fault(
                        fault.pointer(),
                        problems.say(fault.key(), fault.arguments().toArray())))
                .toList();
        return problems.answer(bad.status(), "api.body", faults);
    }

    private Response.ResponseBuilder refused(Refusal refusal) {
        var answer = problems.answer(
                refusal.status(), refusal.key(), refusal.arguments().toArray());
        if (refusal.status() == Refusal.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer;
    }

    /** What JAX-RS itself refuses: no such path, method, media type. Its headers stay (Allow), its words do not. */
    private Response.ResponseBuilder refused(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.getStatus() >= SERVER_ERROR) {
            return Response.fromResponse(unexpected(refused));
        }
        var key = "api.status-" + response.getStatus();
        var answer = problems.answer(response.getStatus(), key);
        var allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow);
    }

    private Response unexpected(Throwable thrown) {
        var number = Identity.next().toString();
        LOG.log(Level.SEVERE, "API error " + number, thrown);
        return problems.answer(problems.problem(SERVER_ERROR, "api.server-error", number)
                        .withNumber(number))
                .build();
    }
}
