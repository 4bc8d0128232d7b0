package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.notification.DueReminder;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.ReminderRow;
import org.fujinowa.notification.SendingTime;
import org.fujinowa.notification.TemplateRow;
import org.fujinowa.notification.service.ReminderDay;
import org.fujinowa.notification.service.ReminderRules;
import org.fujinowa.notification.service.TemplateRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** /notification/reminders and /notification/reminders-today: the rules, and what they would send on a day. */
@Named("messageRemindersPage")
@RequestScoped
public class RemindersPage {

    @Inject
    private ReminderRules rules;

    @Inject
    private ReminderDay day;

    @Inject
    private TemplateRegister templates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private @Nullable List<DueReminder> due;

    /** Refuses whoever may not write messages. */
    public void open() {
        caller.mustBeAllowed(Permission.SEND_MESSAGES);
    }

    /** All rules. */
    public List<ReminderRow> getRules() {
        return rules.all();
    }

    /** The templates by which a rule writes. */
    public List<TemplateRow> templatesOf(ReminderRow rule) {
        return templates.all().stream()
                .filter(row -> row.details().kind() == rule.details().kind())
                .toList();
    }

    /** Whether a rule is carried out. */
    public boolean isOn(DueReminder reminder) {
        return getRules().stream()
                .anyMatch(rule ->
                        rule.id().equals(reminder.rule()) && rule.details().active());
    }

    /** What would be sent on that day, were all rules on. */
    public List<DueReminder> getDue() {
        if (due == null) {
            due = day.asIfOn(getDay());
        }
        return due;
    }

    /** What somebody would read. */
    public MessageDetails message(DueReminder reminder) {
        return day.message(reminder).masked();
    }

    /** The day that is looked at: today, unless the address names another. */
    public LocalDate getDay() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("day", "");
        try {
            return asked.isEmpty() ? getToday() : LocalDate.parse(asked);
        } catch (DateTimeException noDay) {
            return getToday();
        }
    }

    /** Today, by the association's clock. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), SendingTime.ZONE);
    }
}
