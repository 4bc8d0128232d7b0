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

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        caller.mustBeAllowed(asked(call.getMethod()).value());
        return call.proceed();
    }

    /** What stands on the method, or on its class. */
    static Requires asked(Method method) {
        var onMethod = method.getAnnotation(Requires.class);
        return onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Requires.class);
    }
}
