package org.fujinowa.applications.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.service.ApplicationDecisions;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.documents.QrCode;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Reading;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /applications/application-view: one application with all answers, what is missing and why, and what can be done with it. */
@Named
@RequestScoped
public class ApplicationViewPage {

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDecisions decisions;

    @Inject
    private LinkAddress address;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private String id = "";
    private String receivedBy = "";
    private String code = "";
    private Reading holder = Reading.JAPANESE;
    private @Nullable ApplicationSheet sheet;

    /** What is shown must be known before the form is read. */
    @PostConstruct
    void know() {
        id = Asked.of("id");
    }

    /** What the page shows; the audit trail says who has looked. */
    public ApplicationSheet getSheet() {
        if (sheet == null) {
            sheet = register.look(identity());
        }
        return sheet;
    }

    private ApplicationId identity() {
        try {
            return ApplicationId.of(id);
        } catch (RuleViolation notAnIdentity) {
            throw new NoSuchRecord(id);
        }
    }

    /** Whether it can be decided over now. */
    public boolean isDecidable() {
        var state = getSheet().state();
        return state == ApplicationState.SUBMITTED || state == ApplicationState.RESERVE;
    }

    /** Whether it can be sent back now. */
    public boolean isReturnable() {
        return isDecidable() || getSheet().state() == ApplicationState.AWAITING_GUARDIAN;
    }

    /** Whether the association writes in it, from paper. */
    public boolean isPaperOpen() {
        return getSheet().details().onPaper() && !getSheet().open().isEmpty();
    }

    /** Whether its paper is complete and can go on. */
    public boolean isPaperReady() {
        return isPaperOpen()
                && getSheet().state() != ApplicationState.ACCEPTED
                && getSheet().missing().isEmpty();
    }

    /** Whether it waits for the signatures of guardians. */
    public boolean isAwaitingGuardian() {
        return getSheet().state() == ApplicationState.AWAITING_GUARDIAN;
    }

    /** The sections that can be sent back. */
    public List<SectionSheet> getSections() {
        return getSheet().sections();
    }

    /** The applicant is asked to mend what stands in the notes. */
    public void sendBack() {
        Map<String, String> typed =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var by = caller.get().displayName();
        var notes = getSheet().sections().stream()
                .map(SectionSheet::section)
                .distinct()
                .map(section -> new SectionNote(
                        section, typed.getOrDefault("note-" + section, "").strip(), by))
                .filter(note -> !note.note().isEmpty())
                .toList();
        act("applications.done.sent-back", () -> decisions.sendBack(identity(), notes));
    }

    /** The guardians have signed on paper. */
    public void agreedOnPaper() {
        actAt("receivedBy", "applications.done.agreed", () -> decisions.agreedOnPaper(identity(), receivedBy));
    }

    /** All of the paper is entered. */
    public void sendPaper() {
        act("applications.done.paper", () -> register.sendPaper(identity()));
    }

    /** Another code for the applicant. */
    public void applicantCode() {
        holder = decisions.readingOf(identity());
        act(
                "applications.done.code",
                () -> code = decisions.applicantCode(identity()).code());
    }

    /** A code for the guardian whom the button names. */
    public void guardianCode(String guardian) {
        holder = getSheet().guardians().stream()
                .filter(row -> row.id().toString().equals(guardian))
                .map(row -> Reading.of(row.details().language()))
                .findFirst()
                .orElse(Reading.JAPANESE);
        act(
                "applications.done.code",
                () -> code = decisions
                        .guardianCode(identity(), GuardianId.of(guardian))
                        .code());
    }

    private void act(String done, Runnable deed) {
        actAt("", done, deed);
    }

    private void actAt(String field, String done, Runnable deed) {
        try {
            deed.run();
            sheet = null;
            messages.now(done);
        } catch (RuleViolation refused) {
            if (field.isEmpty()) {
                messages.add(refused);
            } else {
                messages.addAt(field, refused);
            }
        }
    }

    /** What is said of the code to its holder, in what they read, where that is not what the office reads; empty otherwise. */
    public String getHolderText() {
        return holder == Reading.of(texts.language())
                ? ""
                : holder.texts().of("applications.code.title") + ": "
                        + holder.texts().of("applications.code.text");
    }

    /** The language of that. */
    public String getHolderTag() {
        return holder.texts().tag();
    }

    /** A code that was just made; empty otherwise. */
    public String getCode() {
        return code;
    }

    /** The code as a picture to scan. */
    public String getQr() {
        return QrCode.svg(address.of(code));
    }

    /** Where it leads in. */
    public String getAddress() {
        return address.of(code);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }
}
