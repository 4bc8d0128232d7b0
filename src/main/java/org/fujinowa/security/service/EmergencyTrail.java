package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TakenAlong;
import org.jspecify.annotations.Nullable;

/** Writes down everything that somebody looks at by emergency access: which question, and about which record. */
@ApplicationScoped
class EmergencyTrail {

    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

    private CurrentCaller caller;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected EmergencyTrail() {}

    @Inject
    EmergencyTrail(CurrentCaller caller, AuditTrail audit) {
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Answers the question after noting it; what the answer asks in turn is part of it.
     *
     * @throws AccessDenied if it would answer with a list to take along
     */
    <T> T noting(Method question, @Nullable Object[] about, Callable<T> answer) throws Exception {
        if (within.get()) {
            return answer.call();
        }
        var look = caller.get().emergency();
        if (look == null) {
            throw new IllegalStateException("Nobody has emergency access on this thread.");
        }
        if (question.isAnnotationPresent(TakenAlong.class)) {
            throw new AccessDenied("an emergency lends looks, no lists");
        }
        audit.record(
                Deed.VIEWED, Subject.of(EmergencyDesk.KIND, look.id()), Changes.fact("looked", said(question, about)));
        within.set(true);
        try {
            return answer.call();
        } finally {
            within.remove();
        }
    }

    private static String said(Method question, @Nullable Object[] about) {
        return Arrays.stream(about)
                .filter(Record.class::isInstance)
                .map(Object::toString)
                .collect(Collectors.joining(
                        " ", question.getDeclaringClass().getSimpleName() + "." + question.getName() + " ", ""))
                .strip();
    }
}
