package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.incidents.CheckInDay;
import org.fujinowa.incidents.CheckInLine;
import org.fujinowa.incidents.CheckInRow;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.Feeling;
import org.fujinowa.incidents.NewCheckIn;
import org.fujinowa.incidents.ReceiversDetails;
import org.fujinowa.incidents.service.CheckInDesk;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /incidents/check-ins?delegation=…: who answered what, who did not, who waits for help. */
@Named
@RequestScoped
public class CheckInListPage {

    @Inject
    private CheckInDesk desk;

    @Inject
    private AskedAbout delegation;

    @Inject
    private Messages messages;

    private @Nullable List<CheckInLine> lines;
    private @Nullable String receivers;
    private Language language = Language.JA;
    private String who = "";
    private CheckInDay day = CheckInDay.FIRST;
    private @Nullable Feeling feeling;
    private String words = "";
    private boolean callMe;
    private String which = "";
    private String done = "";

    /** Both sides of all stays. */
    public List<CheckInLine> getLines() {
        if (lines == null) {
            lines = desk.of(delegation.id());
        }
        return lines;
    }

    /** The answers that wait for somebody. */
    public List<CheckInRow> getWaiting() {
        return getLines().stream()
                .flatMap(line -> Stream.of(line.first(), line.third()))
                .filter(row -> row != null && row.details().waits())
                .toList();
    }

    /** Whose answer that is. */
    public String name(CheckInRow row) {
        return getLines().stream()
                .filter(line -> row.equals(line.first()) || row.equals(line.third()))
                .map(line -> line.stay().name(line.side()))
                .findFirst()
                .orElse("");
    }

    /** How many are asked by now and have not answered. */
    public long getMissing() {
        return getLines().stream().filter(CheckInLine::missing).count();
    }

    /** Writes down what was said on the telephone. */
    public void telephoned() {
        try {
            var parts = who.split(":", 2);
            if (parts.length < 2 || feeling == null) {
                throw new RuleViolation("incidents.feeling-missing");
            }
            desk.telephoned(
                    delegation.id(),
                    ParticipantId.of(parts[1]),
                    CheckInSide.valueOf(parts[0]),
                    new NewCheckIn(day, feeling, words.strip(), callMe));
            messages.now("incidents.feel.noted");
            words = "";
            who = "";
            feeling = null;
            callMe = false;
            lines = null;
        } catch (RuleViolation broken) {
            messages.addAt(broken.key().equals("form.too-long") ? "said" : "feeling", broken);
        }
    }

    /** Somebody has seen to one of those that wait. */
    public void seen() {
        try {
            var row = getWaiting().stream()
                    .filter(waiting -> waiting.id().toString().equals(which))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("incidents.which-missing"));
            desk.seen(row.id(), row.version(), done);
            messages.now("incidents.seen.done");
            done = "";
        } catch (ConcurrentChange quicker) {
            messages.error("shared.changed-by-others");
        } catch (RuleViolation broken) {
            messages.addAt(broken.key().equals("incidents.which-missing") ? "which" : "done", broken);
        }
        lines = null;
    }

    /** Says who is alerted. */
    public void alert() {
        try {
            var known = desk.receivers(delegation.id());
            desk.alert(
                    delegation.id(),
                    known.version(),
                    new ReceiversDetails(getReceivers().strip(), language));
            messages.now("incidents.receivers.saved");
        } catch (RuleViolation broken) {
            messages.addAt("receivers", broken);
        }
    }

    public String getReceivers() {
        if (receivers == null) {
            var known = desk.receivers(delegation.id()).value();
            receivers = known.receivers();
            language = known.language();
        }
        return receivers;
    }

    public void setReceivers(@Nullable String typed) {
        receivers = typed == null ? "" : typed;
    }

    public Language getLanguage() {
        getReceivers();
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String chosen) {
        who = chosen == null ? "" : chosen;
    }

    public CheckInDay getDay() {
        return day;
    }

    public void setDay(CheckInDay day) {
        this.day = day;
    }

    public @Nullable Feeling getFeeling() {
        return feeling;
    }

    public void setFeeling(@Nullable Feeling feeling) {
        this.feeling = feeling;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
    }

    public boolean isCallMe() {
        return callMe;
    }

    public void setCallMe(boolean callMe) {
        this.callMe = callMe;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String chosen) {
        which = chosen == null ? "" : chosen;
    }

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String typed) {
        done = typed == null ? "" : typed;
    }
}
