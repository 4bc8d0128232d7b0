package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.Merging;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageDraft;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.Recipient;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;

/** How a person writes to one or many: the fields are filled, the messages looked at, and all of them sent or none. */
@ApplicationScoped
@Transactional
public class MessageWriting {

    /** At once; whoever writes to more people has made a mistake. */
    static final int MOST_RECIPIENTS = 300;

    private Outbox outbox;
    private Instance<RecipientGroups> groups;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected MessageWriting() {}

    @Inject
    public MessageWriting(Outbox outbox, @Any Instance<RecipientGroups> groups, CurrentCaller caller, Clock clock) {
        this.outbox = outbox;
        this.groups = groups;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What each receiver would read, word for word.
     *
     * @throws RuleViolation {@code notification.nobody}, {@code notification.too-many}, or what is wrong with a field or an address
     */
    @Requires(Permission.SEND_MESSAGES)
    public List<MessageDetails> preview(MessageDraft draft) {
        if (draft.recipients().isEmpty()) {
            throw new RuleViolation("notification.nobody");
        }
        if (draft.recipients().size() > MOST_RECIPIENTS) {
            throw new RuleViolation("notification.too-many", MOST_RECIPIENTS);
        }
        return draft.recipients().stream()
                .map(recipient -> to(recipient, draft))
                .toList();
    }

    /**
     * Puts the messages into the outbox, all or none, and returns how many; throws as {@link #preview} does.
     *
     * @param once stands for this press of the button: pressed again, it sends nothing more
     */
    @Requires(Permission.SEND_MESSAGES)
    public int send(MessageDraft draft, String once) {
        var messages = preview(draft);
        for (int i = 0; i < messages.size(); i++) {
            var name = (once + "/" + i).getBytes(StandardCharsets.UTF_8);
            outbox.put(new MessageId(UUID.nameUUIDFromBytes(name)), messages.get(i));
        }
        return messages.size();
    }

    /** The groups that may be written to at once. */
    @Requires(Permission.SEND_MESSAGES)
    public List<Choice> groups() {
        return groups.stream().flatMap(known -> known.groups().stream()).toList();
    }

    /** The people of a group, those without an address too. */
    @Requires(Permission.SEND_MESSAGES)
    public List<Recipient> members(String group) {
        return groups.stream().flatMap(known -> known.members(group).stream()).toList();
    }

    /** The text for everybody at once, in which nobody is named: to be pasted into a group chat. */
    @Requires(Permission.SEND_MESSAGES)
    public String forEverybody(MessageDraft draft) {
        var everybody = Texts.in(draft.language()).of("notification.everybody");
        return Merging.fill(draft.body(), draft.kind(), values(everybody, draft))
                .strip();
    }

    private Map<MergeField, String> values(String name, MessageDraft draft) {
        var values = new EnumMap<MergeField, String>(MergeField.class);
        values.putAll(draft.values());
        values.put(MergeField.NAME, name);
        values.put(MergeField.SENDER, caller.get().displayName());
        values.put(MergeField.TODAY, day(draft.language()));
        return values;
    }

    private MessageDetails to(Recipient recipient, MessageDraft draft) {
        var values = values(recipient.name().isEmpty() ? recipient.address() : recipient.name(), draft);
        return new MessageDetails(
                draft.kind(),
                draft.language(),
                recipient.name(),
                recipient.address(),
                Merging.fill(draft.subject(), draft.kind(), values).strip(),
                Merging.fill(draft.body(), draft.kind(), values).strip(),
                null);
    }

    private String day(Language language) {
        var pattern = language == Language.JA ? "uuuu年M月d日" : "d MMMM uuuu";
        return LocalDate.now(clock).format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
