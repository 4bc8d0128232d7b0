package org.fujinowa.emergency.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.SafetyReplyDetails;
import org.fujinowa.emergency.SafetyReplyId;
import org.fujinowa.emergency.SafetySheet;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.emergency.service.SafetyDesk;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;

/** /emergency/safety-view?check=…: who is safe, those of whom nothing was heard first; it fills while one looks. */
@Named("safetyView")
@RequestScoped
public class SafetyViewPage {

    @Inject
    private SafetyDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private SafetyCheckId id;
    private SafetySheet sheet;

    @PostConstruct
    void open() {
        caller.mustBeAllowed(Permission.MANAGE_EMERGENCIES);
        try {
            id = SafetyCheckId.of(NamedDelegation.asked("check"));
            sheet = desk.get(id);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("SafetyCheck");
        }
    }

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var deed = NamedDelegation.asked("deed").split(":", -1);
        if (deed[0].isEmpty()) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        try {
            if ("close".equals(deed[0])) {
                desk.close(id, sheet.version());
                messages.done("emergency.safety.done.closed");
            } else {
                desk.heard(SafetyReplyId.of(deed[1]), state(deed[0]), NamedDelegation.asked("words-" + deed[1]));
                messages.done("emergency.safety.done.heard");
            }
        } catch (ConcurrentChange overtaken) {
            context.getFlash().setKeepMessages(true);
            messages.warn("shared.changed-by-others");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("safety-view?check=" + id);
    }

    private static SafetyState state(String word) {
        return Arrays.stream(SafetyState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.no-such-record", word));
    }

    public SafetySheet getSheet() {
        return sheet;
    }

    /** What can be heard by telephone. */
    public List<SafetyState> getHearable() {
        return List.of(SafetyState.SAFE, SafetyState.NEED_HELP, SafetyState.WITH_SOMEBODY);
    }

    /** A person by name, a family as a family. */
    public String name(SafetyReplyDetails reply) {
        var latin = reply.latinName().isEmpty() ? reply.writtenName() : reply.latinName();
        var name = isEnglish() ? latin : reply.writtenName();
        return reply.family() ? texts.of("emergency.safety.family", name) : name;
    }

    private static boolean isEnglish() {
        return "en"
                .equals(FacesContext.getCurrentInstance()
                        .getViewRoot()
                        .getLocale()
                        .getLanguage());
    }
}
