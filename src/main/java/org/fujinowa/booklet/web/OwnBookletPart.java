package org.fujinowa.booklet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.booklet.service.OwnBooklets;

/** The part of the own pages of applicants and guardians that offers the booklet, once there is one. */
@Named
@RequestScoped
public class OwnBookletPart {

    @Inject
    private OwnBooklets booklets;

    /** Whether the calling applicant has one. */
    public boolean isMineThere() {
        return booklets.mineIsThere();
    }

    /** Whether that child of the calling guardian has one. */
    public boolean childsThere(ApplicationId child) {
        return booklets.childsIsThere(child);
    }
}
