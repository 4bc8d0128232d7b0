package org.fujinowa.app.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.fujinowa.shared.rest.PlainText;
import org.fujinowa.shared.rest.Refusal;

/** Refuses addresses with characters that no name has and no database holds, before anything looks at them. */
@Provider
@PreMatching
public class PlainAddresses implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var plain = PlainText.is(uri.getPath())
                && uri.getQueryParameters().entrySet().stream()
                        .allMatch(parameter -> PlainText.is(parameter.getKey())
                                && parameter.getValue().stream().allMatch(PlainText::is));
        if (!plain) {
            throw new Refusal(Refusal.BAD_REQUEST, "api.address-characters");
        }
    }
}
