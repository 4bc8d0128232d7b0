package org.fujinowa.security.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/**
 * Stands before every method that {@link Requires} a permission, and refuses what is outside its caller's scope: whatever the
 * method was given is looked through for identities. It stands within the transaction, so that what it reads to find out to
 * whom something belongs is read once.
 */
@Interceptor
@Requires(Permission.MANAGE_OWN_ACCOUNT)
@Priority(ScopeCheck.WITHIN_THE_TRANSACTION)
public class ScopeCheck {

    /** Transactions begin at this plus 200. */
    static final int WITHIN_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 300;

    @Inject
    private CurrentScope scope;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        scope.refuseOutside(PermissionCheck.asked(call.getMethod()).breadth(), call.getParameters());
        return call.proceed();
    }
}
