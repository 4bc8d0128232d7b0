package org.fujinowa.app.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fujinowa.shared.rest.PlainText;
import org.fujinowa.shared.rest.Refusal;

/**
 * Refuses addresses with characters that no name has and no database holds, and with a per cent sign that begins no such
 * character, before anything looks at them.
 */
@Provider
@PreMatching
public class PlainAddresses implements ContainerRequestFilter {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Context
    private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var query = Objects.requireNonNullElse(servlet.getQueryString(), "");
        var plain = !BROKEN_ESCAPE.matcher(query).find()
                && PlainText.is(uri.getPath())
                && uri.getQueryParameters().entrySet().stream()
                        .allMatch(parameter -> PlainText.is(parameter.getKey())
                                && parameter.getValue().stream().allMatch(PlainText::is));
        if (!plain) {
            throw new Refusal(Refusal.BAD_REQUEST, "api.address-characters");
        }
    }
}
