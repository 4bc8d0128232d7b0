package org.fujinowa.rollcall.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollSheet;
import org.fujinowa.rollcall.TickDetails;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.rollcall.service.RollDesk;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;

/** /rollcall/call?id=…: one roll call as it stands, and ticks for whoever is on the telephone. */
@Named
@RequestScoped
public class RollCallPage {

    @Inject
    private RollDesk desk;

    @Inject
    private AskedDelegation delegation;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private RollCallId id;
    private RollSheet sheet;

    @PostConstruct
    void open() {
        try {
            id = RollCallId.of(AskedDelegation.asked("id"));
            sheet = desk.get(id);
            delegation.is(sheet.details().delegation());
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("RollCall");
        }
    }

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var deed = AskedDelegation.asked("deed");
        if (deed.isEmpty()) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        try {
            act(deed.split(":", -1));
        } catch (ConcurrentChange overtaken) {
            context.getFlash().setKeepMessages(true);
            messages.warn("shared.changed-by-others");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("call?id=" + id);
    }

    private void act(String... words) {
        switch (words[0]) {
            case "end" -> desk.end(id, sheet.version());
            case "reopen" -> desk.reopen(id, sheet.version());
            default -> desk.tick(id, ParticipantId.of(words[1]), mark(words[0]), seen(words[2]));
        }
    }

    private static TickMark mark(String word) {
        return Arrays.stream(TickMark.values())
                .filter(mark -> mark.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.no-such-record", word));
    }

    private static List<TickId> seen(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\\+")).map(TickId::of).toList();
    }

    public RollSheet getSheet() {
        return sheet;
    }

    /** Who said so: the leader or the office, by name. */
    public String by(TickDetails tick) {
        var side = texts.of(tick.byLeader() ? "rollcall.by-leader" : "rollcall.by-desk");
        return (side + " " + tick.by()).strip();
    }
}
