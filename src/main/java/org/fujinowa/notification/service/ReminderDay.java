package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fujinowa.notification.DueReminder;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.ReminderRow;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Reckons who is reminded of what on a day. Nothing is sent by looking. */
@ApplicationScoped
@Transactional
public class ReminderDay {

    private ReminderRules rules;
    private Instance<ReminderNeeds> needs;
    private StandingTexts texts;
    private Messages messages;

    /** For the CDI proxy. */
    protected ReminderDay() {}

    @Inject
    public ReminderDay(
            ReminderRules rules, @Any Instance<ReminderNeeds> needs, StandingTexts texts, Messages messages) {
        this.rules = rules;
        this.needs = needs;
        this.texts = texts;
        this.messages = messages;
    }

    /** What the rules that are on would send on that day, and what they have sent already. */
    @Requires(Permission.SEND_MESSAGES)
    public List<DueReminder> due(LocalDate today) {
        return due(
                today,
                rules.all().stream().filter(rule -> rule.details().active()).toList());
    }

    /** The same as if all rules were on, so that one can look before one turns a rule on. */
    @Requires(Permission.SEND_MESSAGES)
    public List<DueReminder> asIfOn(LocalDate today) {
        return due(today, rules.all());
    }

    private List<DueReminder> due(LocalDate today, List<ReminderRow> looked) {
        var all = new ArrayList<DueReminder>();
        for (var rule : looked) {
            var last = today.plusDays(rule.details().daysBefore());
            for (var source : needs) {
                if (source.kind() == rule.details().kind()) {
                    source.needs(today, last)
                            .forEach(need -> rule.details()
                                    .stepOn(today, need.day())
                                    .ifPresent(step -> all.add(new DueReminder(
                                            rule.id(),
                                            rule.details().kind(),
                                            step + 1,
                                            need,
                                            messages.find(id(rule, need.key(), need.day(), step + 1))
                                                    .isPresent()))));
                }
            }
        }
        return all;
    }

    /** What somebody would read. */
    @Requires(Permission.SEND_MESSAGES)
    public MessageDetails message(DueReminder due) {
        var need = due.need();
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.PERSON, need.person());
        values.put(MergeField.DELEGATION, need.delegation().label(need.language()));
        values.put(MergeField.DEADLINE, texts.day(need.day(), need.language()));
        values.put(MergeField.MISSING, need.missing());
        if (!need.link().isEmpty()) {
            values.put(MergeField.LINK, need.link());
        }
        return texts.letter(due.kind(), need.language(), need.programme(), need.recipient(), values);
    }

    /** The identity of a reminder's message: by it the same reminder is written once, whoever writes it and however often. */
    static MessageId id(DueReminder due) {
        return named(due.rule() + "/" + due.need().key() + "/" + due.need().day() + "/" + due.step());
    }

    private static MessageId id(ReminderRow rule, String key, LocalDate day, int step) {
        return named(rule.id() + "/" + key + "/" + day + "/" + step);
    }

    private static MessageId named(String name) {
        return new MessageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
