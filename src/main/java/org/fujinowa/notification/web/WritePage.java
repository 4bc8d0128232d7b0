package org.fujinowa.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageDraft;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.SendingTime;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateId;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.TemplateRow;
import org.fujinowa.notification.service.MessageWriting;
import org.fujinowa.notification.service.TemplateRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /notification/write: from a template to messages that were looked at, and then into the outbox. */
@Named("messageWritePage")
@RequestScoped
public class WritePage {

    private static final int MOST_SHOWN = 5;

    @Inject
    private MessageWriting writing;

    @Inject
    private TemplateRegister templates;

    @Inject
    private WrittenFiles files;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    private String template = "";
    private String seen = "";
    private String once = "";
    private @Nullable TemplateDetails details;
    private String recipients = "";
    private String subject = "";
    private String body = "";
    private @Nullable String group;
    private Asking asking = Asking.NONE;
    private String sendOn = "";
    private String sendAt = "";
    private String programme = "";
    private final Map<String, String> values = new HashMap<>();
    private List<MessageDetails> shown = List.of();

    /** Which template, asked for before Faces decodes anything. */
    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        template = asked.getOrDefault("template", "");
        programme = asked.getOrDefault("programme", "");
        seen = asked.getOrDefault("seen", "");
        once = asked.getOrDefault("once", UUID.randomUUID().toString());
        if (template.isEmpty()) {
            return;
        }
        try {
            details = templates.get(TemplateId.of(template)).value();
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(template);
        }
        subject = details.subject();
        body = details.body();
        asking = details.asking();
    }

    /** Adds the people of the chosen group to those who were typed; whoever has no address is named. */
    public void addGroup() {
        if (group == null) {
            return;
        }
        var members = writing.members(group);
        var known = Recipient.read(recipients);
        var more = members.stream()
                .filter(member -> !member.address().isEmpty() && !known.contains(member))
                .map(Recipient::written)
                .collect(Collectors.joining("\n"));
        recipients = (recipients.strip() + "\n" + more).strip();
        var unreached = members.stream()
                .filter(member -> member.address().isEmpty())
                .map(Recipient::name)
                .toList();
        if (!unreached.isEmpty()) {
            messages.warn(
                    "notification.write.no-address",
                    unreached.size(),
                    String.join(texts.of("notification.and"), unreached));
        }
    }

    /** Shows what each receiver would read. */
    public void preview() {
        compose();
    }

    /** Sends what was looked at; what was changed since is shown once more instead. */
    public void send() throws IOException {
        if (!compose()) {
            return;
        }
        if (!Looked.seal(shown).equals(seen)) {
            messages.warn("notification.write.changed");
            return;
        }
        try {
            messages.done("notification.write.sent", writing.send(draft(), once));
        } catch (ConcurrentChange pressedTwice) {
            messages.done("notification.write.twice");
        } catch (RuleViolation broken) {
            messages.add(broken);
            return;
        }
        var page = FacesContext.getCurrentInstance().getExternalContext();
        page.redirect(page.getRequestContextPath() + "/notification/messages");
        FacesContext.getCurrentInstance().responseComplete();
    }

    private boolean compose() {
        try {
            shown = writing.preview(draft());
            return true;
        } catch (RuleViolation broken) {
            var field = Looked.fieldOf(broken, subject);
            messages.addAt(field, Looked.labelOf(field), broken);
            return false;
        }
    }

    private MessageDraft draft() {
        var typed = new EnumMap<MergeField, String>(MergeField.class);
        values.forEach((word, value) ->
                MergeField.of(word).ifPresent(field -> typed.put(field, value == null ? "" : value)));
        return new MessageDraft(
                getDetails().kind(),
                getDetails().language(),
                subject,
                body,
                typed,
                Recipient.read(recipients),
                files.ids(),
                asking,
                SendingTime.of(sendOn, sendAt).orElse(null));
    }

    /** The templates to choose from: for the chosen programme its own instead of the general ones. */
    public List<TemplateRow> getTemplates() {
        return templates.toWriteWith(programme.isEmpty() ? null : TemplateProgramme.of(programme));
    }

    /** The programmes that may have templates of their own. */
    public List<Choice> getProgrammes() {
        return templates.programmes();
    }

    /** What a message can ask. */
    public List<Asking> getAskings() {
        return List.of(Asking.values());
    }

    /** The groups that may be added. */
    public List<Choice> getGroups() {
        return writing.groups();
    }

    /** Whether a person types a value for the field of that word. */
    public boolean asks(String word) {
        return details != null
                && MergeField.of(word).filter(details.kind().fields()::contains).isPresent();
    }

    /** How many messages are shown in full. */
    public int getMost() {
        return Math.min(MOST_SHOWN, shown.size());
    }

    /** The text for a group chat, in which nobody is named. */
    public String getForEverybody() {
        return writing.forEverybody(draft());
    }

    public boolean isChosen() {
        return details != null;
    }

    public TemplateDetails getDetails() {
        if (details == null) {
            throw new NoSuchRecord(template);
        }
        return details;
    }

    /** Whether messages are shown, or were when the button was pressed. */
    public boolean isPreviewed() {
        return !shown.isEmpty() || !seen.isEmpty();
    }

    public List<MessageDetails> getShown() {
        return shown;
    }

    public String getSeal() {
        return shown.isEmpty() ? "" : Looked.seal(shown);
    }

    /** Stands for this press of the button, however often it is repeated. */
    public String getOnce() {
        return once;
    }

    public String getTemplate() {
        return template;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(@Nullable String typed) {
        recipients = typed == null ? "" : typed;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String typed) {
        subject = typed;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        body = typed;
    }

    public String getProgramme() {
        return programme;
    }

    public Asking getAsking() {
        return asking;
    }

    public void setAsking(Asking chosen) {
        asking = chosen;
    }

    public String getSendOn() {
        return sendOn;
    }

    public void setSendOn(String typed) {
        sendOn = typed;
    }

    public String getSendAt() {
        return sendAt;
    }

    public void setSendAt(String typed) {
        sendAt = typed;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String chosen) {
        group = chosen;
    }
}
