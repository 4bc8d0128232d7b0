package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.service.EvidenceKeeping;
import org.fujinowa.vetting.service.HomeChangeNoting;

/** What the buttons of a family's vetting say: a word, and after colons what it is about, and its version. */
@RequestScoped
class VettingDeeds {

    @Inject
    private EvidenceKeeping keeping;

    @Inject
    private HomeChangeNoting noting;

    /** Does it and answers the key of what to tell. */
    String act(String button, HostFamilyId family) {
        var words = button.split(":", -1);
        var about = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "confirm" -> keeping.confirm(EvidenceId.of(about), version(words));
            case "strike" -> keeping.strike(EvidenceId.of(about), version(words), typed("because-" + about));
            case "seen" -> noting.seen(HomeChangeId.of(about), version(words), typed("seen-" + about));
            case "confirm-seen" -> noting.confirmSeen(HomeChangeId.of(about), version(words));
            case "incident" -> noting.incident(family, typed("incident"));
            default -> throw new RuleViolation("vetting.unknown-deed");
        }
        return "vetting.done." + words[0];
    }

    private static long version(String... words) {
        if (words.length < 3 || !words[2].matches("\\d{1,18}")) {
            throw new RuleViolation("vetting.unknown-deed");
        }
        return Long.parseLong(words[2]);
    }

    private static String typed(String field) {
        var text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
        return text == null ? "" : text.strip();
    }
}
