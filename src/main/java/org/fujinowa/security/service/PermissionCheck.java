package org.fujinowa.security.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
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
        var onMethod = call.getMethod().getAnnotation(Requires.class);
        var required = onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        caller.mustBeAllowed(required.value());
        return call.proceed();
    }
}
