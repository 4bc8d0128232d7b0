package org.fujinowa.rollcall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.documents.QrCode;
import org.fujinowa.rollcall.LeaderLinkRow;
import org.fujinowa.rollcall.service.LeaderLinks;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /rollcall/leaders?delegation=…: the links by which leaders come in. A link that was just made is shown once. */
@Named
@RequestScoped
public class LeadersPage {

    @Inject
    private LeaderLinks links;

    @Inject
    private AskedDelegation delegation;

    @Inject
    private LinkAddress addresses;

    @Inject
    private Messages messages;

    private String leaderName = "";
    private Language language = Language.JA;
    private @Nullable NewLink link;

    /** Does what the pressed button says. */
    public void act() throws IOException {
        var deed = AskedDelegation.asked("deed").split(":", -1);
        try {
            if ("revoke".equals(deed[0]) && deed.length > 1) {
                links.revoke(delegation.id(), LinkId.of(deed[1]));
                messages.done("rollcall.leader.revoked");
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .redirect("leaders?delegation=" + delegation.getId());
            }
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** Makes a link and shows it at once. */
    public void open() {
        try {
            link = links.open(delegation.id(), leaderName, language);
            leaderName = "";
        } catch (RuleViolation broken) {
            messages.addAt("leaderName", broken);
        }
    }

    public List<LeaderLinkRow> getRows() {
        return links.of(delegation.id());
    }

    public String getLeaderName() {
        return leaderName;
    }

    public void setLeaderName(String leaderName) {
        this.leaderName = leaderName;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    /** The link that was just made, or null. */
    public @Nullable NewLink getLink() {
        return link;
    }

    /** Its address. */
    public String getAddress() {
        return link == null ? "" : addresses.of(link.code());
    }

    /** The same as a picture to be scanned. */
    public String getQr() {
        return link == null ? "" : QrCode.svg(getAddress());
    }
}
