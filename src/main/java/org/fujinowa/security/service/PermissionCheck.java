package org.fujinowa.security.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Stands before every method that {@link Requires} a permission, and outside its transaction. */
@Interceptor
@Requires(Permission.MANAGE_OWN_ACCOUNT)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermissionCheck {

    @Inject
    private CurrentCaller caller;

    @Inject
    private EmergencyTrail trail;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var asked = asked(call.getMethod()).value();
        caller.mustBeAllowed(asked);
        return caller.get().mayInEmergencyOnly(asked)
                ? trail.noting(call.getMethod(), call.getParameters(), call::proceed)
                : call.proceed();
    }

    /** What stands on the method, or on its class. */
    static Requires asked(Method method) {
        var onMethod = method.getAnnotation(Requires.class);
        return onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Requires.class);
    }
}
