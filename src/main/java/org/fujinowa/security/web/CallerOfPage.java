package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.fujinowa.security.Caller;
import org.fujinowa.security.EmergencyLook;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Lets a page leave out what its reader may not do: {@code #{caller.may('MANAGE_HOSTS')}}. The services ask again. */
@Named("caller")
@RequestScoped
public class CallerOfPage implements Visitor {

    @Inject
    private CurrentCaller caller;

    @Override
    public boolean isKnown() {
        return caller.find().isPresent();
    }

    @Override
    public boolean has(String role) {
        return caller.find().stream()
                .flatMap(calling -> calling.roles().stream())
                .anyMatch(own -> own.name().equals(role));
    }

    @Override
    public boolean isInChargeOfEverything() {
        return caller.find().map(calling -> calling.scope().everything()).orElse(false);
    }

    /** Until when an administrator sees people's data because somebody has agreed; null for all others. */
    public @Nullable Instant getEmergencyUntil() {
        return caller.find().map(Caller::emergency).map(EmergencyLook::until).orElse(null);
    }

    /** How the reader is called; empty for nobody. */
    public String getDisplayName() {
        return caller.find().map(Caller::displayName).orElse("");
    }

    /** Where the pages of a reader with a personal link begin; empty for all others. */
    public String getHome() {
        return caller.find().stream()
                .flatMap(calling -> calling.roles().stream())
                .filter(Role::byLink)
                .map(Role::home)
                .findFirst()
                .orElse("");
    }

    /** Whether the reader may do that. */
    public boolean may(Permission permission) {
        return caller.find().filter(calling -> calling.may(permission)).isPresent();
    }
}
