package org.fujinowa.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** /api/openapi.yaml: the description of the API, for everybody who is signed in. */
@Path("openapi.yaml")
@RequestScoped
public class DescriptionResource {

    /** The description as it was written. */
    @GET
    @Produces("application/yaml")
    public String description() {
        try (var file = DescriptionResource.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("The war has no META-INF/openapi.yaml.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
