package org.fujinowa.preparation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fujinowa.preparation.ChecklistItemId;
import org.fujinowa.preparation.ChecklistRow;
import org.fujinowa.preparation.ItemState;
import org.fujinowa.preparation.LessonDetails;
import org.fujinowa.preparation.service.ChecklistBook;
import org.fujinowa.preparation.service.ChecklistMaking;
import org.fujinowa.preparation.service.LessonBook;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /preparation/checklist?delegation=… (or the id of an item): what is to be done for a delegation, and what is done. */
@Named
@RequestScoped
public class ChecklistPage {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    @Inject
    private ChecklistBook book;

    @Inject
    private ChecklistMaking making;

    @Inject
    private LessonBook lessons;

    @Inject
    private ChecklistDeeds deeds;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private DelegationId delegation;
    private @Nullable List<ChecklistRow> rows;

    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            var item = asked.getOrDefault("id", "");
            delegation = item.isEmpty()
                    ? DelegationId.of(asked.getOrDefault("delegation", ""))
                    : book.get(ChecklistItemId.of(item)).value().delegation();
            delegations.refuseUnknown(delegation);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Checklist");
        }
    }

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var deed = context.getRequestParameterMap().get("deed");
        if (deed == null) {
            return;
        }
        try {
            deeds.act(deed, delegation);
        } catch (ConcurrentChange overtaken) {
            context.getFlash().setKeepMessages(true);
            messages.warn("shared.changed-by-others");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("checklist?delegation=" + delegation);
    }

    /** Everything on the list, what is due first at the top. */
    public List<ChecklistRow> getRows() {
        if (rows == null) {
            rows = book.of(delegation);
        }
        return rows;
    }

    /** What is still to be done. */
    public List<ChecklistRow> getOpen() {
        return getRows().stream().filter(ChecklistRow::isOpen).toList();
    }

    /** What is done, or not needed this time. */
    public List<ChecklistRow> getSettled() {
        return getRows().stream().filter(row -> !row.isOpen()).toList();
    }

    /** How many are done, of those that are needed. */
    public int getDone() {
        return Math.toIntExact(getRows().stream()
                .filter(row -> row.details().state() == ItemState.DONE)
                .count());
    }

    /** How many are needed. */
    public int getNeeded() {
        return Math.toIntExact(getRows().stream()
                .filter(row -> row.details().state() != ItemState.NOT_NEEDED)
                .count());
    }

    /** How a row is marked. */
    public String kind(ChecklistRow row) {
        return row.isLate(today()) ? "bad" : row.due().isAfter(today().plusDays(14)) ? "plain" : "warn";
    }

    /** How long there is still time, in words. */
    public String when(ChecklistRow row) {
        var days = ChronoUnit.DAYS.between(today(), row.due());
        if (days == 0) {
            return texts.of("preparation.due.today");
        }
        return days > 0 ? texts.of("preparation.due.in", days) : texts.of("preparation.due.late", -days);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }

    public DelegationDetails getDelegation() {
        return delegations.get(delegation).value();
    }

    /** The identity of the delegation. */
    public String getId() {
        return delegation.toString();
    }

    /** Delegations from which the list can be copied. */
    public List<Choice> getSources() {
        return making.sources(delegation);
    }

    /** What was learned. */
    public Versioned<LessonDetails> getLesson() {
        return lessons.of(delegation);
    }
}
