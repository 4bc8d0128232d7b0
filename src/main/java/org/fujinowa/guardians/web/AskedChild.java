package org.fujinowa.guardians.web;

import jakarta.faces.context.FacesContext;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** The child that the address names. Services ask whether it is the caller's. */
final class AskedChild {

    private AskedChild() {}

    /** @throws NoSuchRecord if it names none */
    static ApplicationId ofRequest() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("child", "");
        return read(asked);
    }

    static ApplicationId read(String asked) {
        try {
            return ApplicationId.of(asked);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(asked);
        }
    }

    static Subject subject(ApplicationId child) {
        return Subject.of("Application", child);
    }
}
