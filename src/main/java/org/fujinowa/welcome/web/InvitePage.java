package org.fujinowa.welcome.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.documents.QrCode;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.welcome.Invitation;
import org.fujinowa.welcome.InviteRow;
import org.fujinowa.welcome.service.Invitations;

/** /welcome/invite: families are asked to renew, by e-mail or on cards with a code to scan. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    private Invitations invitations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    private boolean mail = true;
    private String subject = "";
    private String body = "";
    private List<Invitation> made = List.of();
    private Set<String> chosen = Set.of();

    /** The words with which one begins. */
    @PostConstruct
    void begin() {
        if (caller.get().may(Permission.MANAGE_HOSTS)) {
            subject = invitations.words().subject();
            body = invitations.words().body();
        }
    }

    /** Refuses whoever may not let families in. */
    public void open() {
        caller.mustBeAllowed(Permission.MANAGE_HOSTS);
    }

    /** The families. */
    public List<InviteRow> getFamilies() {
        return invitations.families();
    }

    /** Makes the links; they are shown once. */
    public void invite() {
        var typed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("family", new String[0]);
        chosen = new LinkedHashSet<>(Arrays.asList(typed));
        try {
            made = invitations.invite(
                    chosen.stream().map(HostFamilyId::of).collect(Collectors.toSet()), mail ? subject : "", body);
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** Ends the links of one family. */
    public void revoke(HostFamilyId family) {
        invitations.revoke(family);
        messages.now("welcome.invite.revoked");
    }

    /** Whether the family was ticked when the page came back. */
    public boolean isChosen(InviteRow row) {
        return chosen.contains(row.family().toString());
    }

    public List<Invitation> getMade() {
        return made;
    }

    /** How many of the links went into the outbox. */
    public long getMailed() {
        return made.stream().filter(Invitation::mailed).count();
    }

    /** An address as an image to scan. */
    public String qr(Invitation invitation) {
        return QrCode.svg(invitation.address());
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
