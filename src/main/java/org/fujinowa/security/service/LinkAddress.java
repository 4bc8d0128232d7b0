package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.security.OpenToAll;

/** Addresses of this server as they are mailed and printed, for people outside. */
@ApplicationScoped
public class LinkAddress {

    @Inject
    @ConfigProperty(name = "fujinowa.address")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "fujinowa.http.port", defaultValue = "8080")
    private int port;

    /** Where a personal link with that code leads in. */
    @OpenToAll("Only writes an address.")
    public String of(String code) {
        return ofPage("/enter?code=" + code);
    }

    /** The whole address of a page of ours, which begins with a slash. */
    @OpenToAll("Only writes an address.")
    public String ofPage(String path) {
        return address.map(LinkAddress::withoutSlash).orElseGet(() -> "http://localhost:" + port) + path;
    }

    private static String withoutSlash(String given) {
        return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
    }
}
