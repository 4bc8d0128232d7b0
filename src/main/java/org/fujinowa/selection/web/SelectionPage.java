package org.fujinowa.selection.web;

import org.fujinowa.applications.ApplicationId;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.DeedPage;

/** A page of deeds; most are about one applicant. */
abstract class SelectionPage extends DeedPage {

    /** The applicant in the address. */
    static ApplicationId application() {
        try {
            return ApplicationId.of(parameter("application"));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Application");
        }
    }
}
