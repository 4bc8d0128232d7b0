package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderDetails;
import org.fujinowa.notification.ReminderRuleId;
import org.fujinowa.notification.service.ReminderRules;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;

/** /notification/reminder-edit: a rule by which people are reminded. */
@Named("messageReminderEditPage")
@RequestScoped
public class ReminderEditPage extends EditPage<ReminderDetails> {

    @Inject
    private ReminderRules rules;

    @Inject
    private CurrentCaller caller;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.SEND_MESSAGES);
    }

    @Override
    protected Class<ReminderDetails> type() {
        return ReminderDetails.class;
    }

    @Override
    protected String kind() {
        return "ReminderRule";
    }

    @Override
    protected String labels() {
        return "notification.reminder";
    }

    @Override
    protected String viewPage() {
        return "/notification/reminders";
    }

    @Override
    protected Versioned<ReminderDetails> read(String id) {
        return rules.get(ReminderRuleId.of(id));
    }

    @Override
    protected Object add(ReminderDetails details) {
        return rules.add(details);
    }

    @Override
    protected void change(String id, long version, ReminderDetails details) {
        rules.change(ReminderRuleId.of(id), version, details);
    }

    /** What one can be reminded of. */
    public List<MessageKind> getKinds() {
        return MessageKind.of(MessageKind.Use.AS_REMINDER);
    }
}
