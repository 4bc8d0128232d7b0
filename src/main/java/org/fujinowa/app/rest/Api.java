package org.fujinowa.app.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything under {@code /api}. The resources live in their contexts' {@code rest} rooms and are found there. */
@ApplicationPath("/api")
public class Api extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // No second, older description of the API beside openapi.yaml.
                "jersey.config.server.wadl.disableWadl", true,
                // A refusal without a body stays one, and does not become the server's error page.
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
