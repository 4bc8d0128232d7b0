package org.fujinowa.guardians.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.GuardianRow;
import org.fujinowa.guardians.service.GuardianCodes;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /guardians/codes?child=…: a coordinator makes a one-time code for a guardian without a mailbox, and reads it out. */
@Named
@RequestScoped
public class GuardianCodesPage {

    @Inject
    private GuardianCodes codes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    private ApplicationId child;
    private String digits = "";
    private String reader = "";
    private @Nullable List<GuardianRow> guardians;

    @PostConstruct
    void open() {
        caller.mustBeAllowed(Permission.MANAGE_CONSENTS);
        child = AskedChild.ofRequest();
    }

    /** Makes a code for that guardian and shows it once. */
    public void make(String guardian) {
        digits = codes.readOut(child, GuardianId.of(guardian));
        reader = guardian;
        messages.now("guardians.done.code-made");
    }

    /** Who answers for the applicant. */
    public List<GuardianRow> getGuardians() {
        if (guardians == null) {
            guardians = codes.guardians(child);
        }
        return guardians;
    }

    /** The code that was just made for that guardian; empty otherwise. */
    public String digits(GuardianRow row) {
        return row.id().toString().equals(reader) ? digits : "";
    }

    public String getChild() {
        return child.toString();
    }
}
