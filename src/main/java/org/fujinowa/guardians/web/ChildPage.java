package org.fujinowa.guardians.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.applications.service.GuardianAnswers;
import org.fujinowa.applications.service.PlacesOfChildren;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /guardian/application?child=…: a guardian reads what their child has written, and agrees or sends it back. */
@Named
@RequestScoped
public class ChildPage {

    @Inject
    private ChildrenOfGuardian children;

    @Inject
    private GuardianAnswers answers;

    @Inject
    private PlacesOfChildren places;

    @Inject
    private Messages messages;

    private ApplicationId child;
    private String section = "";
    private String note = "";
    private @Nullable ApplicationSheet sheet;

    @PostConstruct
    void open() {
        child = AskedChild.ofRequest();
    }

    /** The guardian agrees. */
    public String agree() {
        return act(() -> answers.agree(child), "guardians.done.agreed");
    }

    /** The guardian takes the place that is offered. */
    public String take() {
        return act(() -> places.answer(child, true), "guardians.done.taken");
    }

    /** The guardian does not want the place that is offered. */
    public String refuse() {
        return act(() -> places.answer(child, false), "guardians.done.refused");
    }

    /** Until when a place is offered; null if none is. */
    public @Nullable LocalDate getOfferedUntil() {
        return places.offeredUntil(child).orElse(null);
    }

    /** The guardian asks the child to mend something. */
    public String sendBack() {
        return act(
                () -> answers.sendBack(child, ApplicationSection.valueOf(section), note), "guardians.done.sent-back");
    }

    private String act(Runnable deed, String done) {
        try {
            deed.run();
            messages.done(done, getSheet().details().name());
            return "/guardian/home?faces-redirect=true";
        } catch (RuleViolation broken) {
            if (broken.key().startsWith("applications.note")) {
                messages.addAt("note", broken);
            } else {
                messages.add(broken);
            }
            return "";
        }
    }

    /** What the child has written. */
    public ApplicationSheet getSheet() {
        if (sheet == null) {
            sheet = children.read(child);
        }
        return sheet;
    }

    /** Whether this guardian still has to say something. */
    public boolean isToAnswer() {
        return children.mine().stream()
                .anyMatch(one -> one.application().equals(child)
                        && one.state() == ApplicationState.AWAITING_GUARDIAN
                        && !one.agreed());
    }

    public String getChild() {
        return child.toString();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
