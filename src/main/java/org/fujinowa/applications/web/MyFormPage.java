package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.SectionState;
import org.fujinowa.applications.service.MyApplication;
import org.fujinowa.applications.service.MyPlace;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /apply/form and /apply/check: what is done, what is left, and all answers before they are sent. */
@Named
@RequestScoped
public class MyFormPage {

    @Inject
    private MyApplication mine;

    @Inject
    private MyPlace place;

    @Inject
    private ApplicationWords applicationWords;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private @Nullable ApplicationSheet sheet;

    /** The application. */
    public ApplicationSheet getSheet() {
        if (sheet == null) {
            sheet = mine.read();
        }
        return sheet;
    }

    /** What can be written in now; what was sent where nothing can. */
    public List<SectionSheet> getSections() {
        var open = getSheet().open();
        return open.isEmpty() ? getSheet().sections() : open;
    }

    /** Whether it is the applicant's turn. */
    public boolean isMyTurn() {
        return !getSheet().open().isEmpty();
    }

    /** How many of the sections shown are done. */
    public long getDone() {
        return getSections().stream().filter(MyFormPage::settled).count();
    }

    /** Whether nothing hinders sending. */
    public boolean isReady() {
        return getSheet().missing().isEmpty() && isToSend();
    }

    /** Whether it is sent from here; what is asked after acceptance is simply there. */
    public boolean isToSend() {
        return getSheet().state().opens(ApplicationStep.TO_CHOOSE);
    }

    /** Whether it can be taken back. */
    public boolean isWithdrawable() {
        return !getSheet().state().isOver() && getSheet().state() != ApplicationState.ACCEPTED;
    }

    /** Whether it has been sent, so that the applicant's own answers to the consent forms are asked. */
    public boolean isSigning() {
        return !getSheet().state().isOver() && getSheet().state() != ApplicationState.DRAFT;
    }

    /** How a section is marked. */
    public String chip(SectionSheet section) {
        return switch (section.state()) {
            case DONE -> "ok";
            case TO_MEND -> "bad";
            case BEGUN -> "warn";
            case UNTOUCHED -> "plain";
        };
    }

    /** The word for how far a section has come. */
    public String word(SectionSheet section) {
        return section.state() == SectionState.UNTOUCHED && section.optional()
                ? texts.of("applications.section-state.optional")
                : texts.of(org.fujinowa.shared.Kebab.key(section.state()));
    }

    /** The sentence that says what an answer lacks. */
    public String fault(AskedQuestion asked) {
        return asked.fault().isEmpty() ? "" : texts.of(asked.fault());
    }

    /** Sends it on. */
    public void send() throws IOException {
        try {
            mine.send();
            applicationWords.goTo("/apply/form");
        } catch (RuleViolation refused) {
            messages.add(refused);
        }
    }

    /** Until when a place is offered; null if none is. */
    public @Nullable LocalDate getOfferedUntil() {
        return place.offeredUntil().orElse(null);
    }

    /** Whether guardians answer to the offer. */
    public boolean isGuardiansAnswer() {
        return place.guardiansAnswer();
    }

    /** The applicant takes the place that is offered. */
    public void take() throws IOException {
        answer(true);
    }

    /** The applicant does not want the place that is offered. */
    public void refuse() throws IOException {
        answer(false);
    }

    private void answer(boolean takes) throws IOException {
        try {
            place.answer(takes);
            applicationWords.goTo("/apply/form");
        } catch (RuleViolation refused) {
            messages.add(refused);
        }
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        try {
            mine.withdraw();
            applicationWords.goTo("/apply/form");
        } catch (RuleViolation refused) {
            messages.add(refused);
        }
    }

    private static boolean settled(SectionSheet section) {
        return section.state() == SectionState.DONE
                || (section.complete() && section.state() == SectionState.UNTOUCHED);
    }
}
