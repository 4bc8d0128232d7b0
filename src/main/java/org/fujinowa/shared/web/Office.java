package org.fujinowa.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The office whose server this is, and that helps when a page cannot: {@code #{office.phone}}. */
@Named("office")
@ApplicationScoped
public class Office {

    @Inject
    @ConfigProperty(name = "fujinowa.office.phone")
    private Optional<String> phone;

    @Inject
    @ConfigProperty(name = "fujinowa.profile")
    private String profile = "";

    /** Whether the people in this server do not exist. */
    public boolean isDemonstration() {
        return "demonstration".equals(profile);
    }

    /** The number to call, as people write it; empty where none is set. */
    public String getPhone() {
        return phone.orElse("");
    }
}
