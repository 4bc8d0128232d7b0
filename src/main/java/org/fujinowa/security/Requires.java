package org.fujinowa.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a service's method asks of its caller, whichever page, API call or job calls it.
 *
 * <p>Without it the method throws {@link AccessDenied} before anything happens.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    /** The permission asked for. */
    @Nonbinding
    Permission value();

    /** How much of what the method is given must be within the caller's scope. */
    @Nonbinding
    Breadth breadth() default Breadth.NAMED;
}
