package org.fujinowa.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;

/** Refuses a call without a body where the resource takes one; it would get null otherwise. */
@Provider
public class BodyExpected implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var takesOne =
                method != null && Arrays.stream(method.getParameterTypes()).anyMatch(Class::isRecord);
        if (takesOne && !request.hasEntity()) {
            throw new BadBody(List.of(BodyFault.of("", "api.body-missing")));
        }
    }
}
