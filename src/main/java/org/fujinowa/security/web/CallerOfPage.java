package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;

/** Lets a page leave out what its reader may not do: {@code #{caller.may('MANAGE_HOSTS')}}. The services ask again. */
@Named("caller")
@RequestScoped
public class CallerOfPage {

    @Inject
    private CurrentCaller caller;

    /** How the reader is called; empty for nobody. */
    public String getDisplayName() {
        return caller.find().map(Caller::displayName).orElse("");
    }

    /** Whether the reader may do that. */
    public boolean may(Permission permission) {
        return caller.find().filter(calling -> calling.may(permission)).isPresent();
    }
}
