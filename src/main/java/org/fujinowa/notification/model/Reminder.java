package org.fujinowa.notification.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderDetails;
import org.fujinowa.notification.ReminderRow;
import org.fujinowa.notification.ReminderRuleId;
import org.fujinowa.shared.store.StoredNoun;

/** A rule by which people are reminded. It is off until somebody turns it on. */
@Entity
@Table(name = "reminder_rule")
public class Reminder extends StoredNoun<ReminderDetails> {

    @Enumerated(EnumType.STRING)
    private MessageKind kind = MessageKind.PASSPORT_MISSING;

    private int daysBefore;
    private int everyDays;
    private int atMost;
    private boolean active;

    /** For JPA. */
    protected Reminder() {}

    public Reminder(ReminderRuleId id, ReminderDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(ReminderDetails details) {
        kind = details.kind();
        daysBefore = details.daysBefore();
        everyDays = details.everyDays();
        atMost = details.atMost();
        active = details.active();
        foundBy(kind.name());
    }

    @Override
    public ReminderDetails details() {
        return new ReminderDetails(kind, daysBefore, everyDays, atMost, active);
    }

    public ReminderRow row() {
        return new ReminderRow(ReminderRuleId.of(key()), version(), details());
    }
}
