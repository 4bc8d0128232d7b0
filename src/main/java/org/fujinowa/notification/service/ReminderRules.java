package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderDetails;
import org.fujinowa.notification.ReminderRow;
import org.fujinowa.notification.ReminderRuleId;
import org.fujinowa.notification.model.Reminder;
import org.fujinowa.notification.model.Reminders;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** The rules by which people are reminded. */
@ApplicationScoped
@Transactional
public class ReminderRules {

    private static final int WEEK = 7;

    /** How many days before; long enough to get a passport, to sign, to visit a home again. */
    private static final Map<MessageKind, Integer> USUAL = Map.of(
            MessageKind.PASSPORT_MISSING, 30,
            MessageKind.CONSENTS_MISSING, 45,
            MessageKind.CONTACT_MISSING, 30,
            MessageKind.VETTING_EXPIRING, 60,
            MessageKind.APPLICATION_UNSENT, 7,
            MessageKind.CHECK_IN_ASKED, 1);

    private Reminders reminders;
    private RecordKeeping<ReminderDetails, Reminder> keeping;

    /** For the CDI proxy. */
    protected ReminderRules() {}

    @Inject
    public ReminderRules(Reminders reminders, AuditTrail audit, Validator validator) {
        this.reminders = reminders;
        this.keeping = new RecordKeeping<>("ReminderRule", reminders, audit, validator);
    }

    /** Enters one for each kind, off, where there is none at all yet. */
    @Requires(Permission.SEND_MESSAGES)
    public void enterUsual() {
        if (reminders.none()) {
            MessageKind.of(MessageKind.Use.AS_REMINDER).forEach(kind -> {
                var before = USUAL.getOrDefault(kind, WEEK);
                add(new ReminderDetails(kind, before, before > WEEK ? WEEK : 3, 2, false));
            });
        }
    }

    /** All of them, the farthest ahead first. */
    @Requires(Permission.SEND_MESSAGES)
    public List<ReminderRow> all() {
        return reminders.all().stream()
                .map(Reminder::row)
                .sorted(Comparator.comparingInt(
                        (ReminderRow rule) -> -rule.details().daysBefore()))
                .toList();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such rule */
    @Requires(Permission.SEND_MESSAGES)
    public Versioned<ReminderDetails> get(ReminderRuleId id) {
        return keeping.get(id);
    }

    /** @throws RuleViolation {@code notification.not-a-reminder} for a kind that is no reminder */
    @Requires(value = Permission.SEND_MESSAGES, breadth = Breadth.ASSOCIATION)
    public ReminderRuleId add(ReminderDetails details) {
        check(details);
        var rule = new Reminder(ReminderRuleId.next(), details);
        keeping.add(rule);
        return ReminderRuleId.of(rule.key());
    }

    /** @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version */
    @Requires(value = Permission.SEND_MESSAGES, breadth = Breadth.ASSOCIATION)
    public void change(ReminderRuleId id, long version, ReminderDetails details) {
        check(details);
        keeping.change(id, version, details);
    }

    private void check(ReminderDetails details) {
        keeping.check(details);
        if (details.kind().use() != MessageKind.Use.AS_REMINDER) {
            throw new RuleViolation("notification.not-a-reminder");
        }
    }
}
