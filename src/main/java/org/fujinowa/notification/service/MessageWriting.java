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
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.Merging;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageDraft;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.SendingTime;
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
    private AnswerAddresses answers;
    private MessageFileDesk files;
    private Instance<RecipientGroups> groups;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected MessageWriting() {}

    @Inject
    public MessageWriting(
            Outbox outbox,
            AnswerAddresses answers,
            MessageFileDesk files,
            @Any Instance<RecipientGroups> groups,
            CurrentCaller caller,
            Clock clock) {
        this.outbox = outbox;
        this.answers = answers;
        this.files = files;
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
        mustBeAnswerable(draft);
        files.mustFit(draft.files());
        if (draft.notBefore() != null) {
            SendingTime.mustBeAhead(draft.notBefore(), clock.instant());
        }
        return draft.recipients().stream()
                .map(recipient -> to(recipient, draft, answers.sample(), ""))
                .toList();
    }

    /** Whoever is asked something has to find the address where it is answered. */
    private static void mustBeAnswerable(MessageDraft draft) {
        if (draft.asking() != Asking.NONE
                && !Merging.used(draft.kind(), draft.body()).contains(MergeField.ANSWER_LINK)) {
            throw new RuleViolation("notification.answer-link-missing", MergeField.ANSWER_LINK.word());
        }
    }

    /**
     * Puts the messages into the outbox, all or none, and returns how many; throws as {@link #preview} does.
     *
     * @param once stands for this press of the button: pressed again, it sends nothing more
     */
    @Requires(Permission.SEND_MESSAGES)
    public int send(MessageDraft draft, String once) {
        var count = preview(draft).size();
        for (int i = 0; i < count; i++) {
            var name = (once + "/" + i).getBytes(StandardCharsets.UTF_8);
            var way = answers.forMessage(draft.asks(), "");
            var message = to(draft.recipients().get(i), draft, way.address().orElse(""), way.code());
            outbox.put(new MessageId(UUID.nameUUIDFromBytes(name)), message);
        }
        return count;
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

    /**
     * The text for everybody at once, to be pasted into a group chat: nobody is named in it, and what is about one person stands there
     * in a neutral word.
     */
    @Requires(Permission.SEND_MESSAGES)
    public String forEverybody(MessageDraft draft) {
        var texts = Texts.in(draft.language());
        return Merging.neutral(draft.body(), draft.kind(), values("", draft, ""), draft.recipients(), texts)
                .strip();
    }

    private Map<MergeField, String> values(String name, MessageDraft draft, String answerLink) {
        var values = new EnumMap<MergeField, String>(MergeField.class);
        values.putAll(draft.values());
        values.put(MergeField.NAME, name);
        values.put(MergeField.SENDER, caller.get().displayName());
        values.put(MergeField.TODAY, day(draft.language()));
        values.put(MergeField.ANSWER_LINK, answerLink);
        return values;
    }

    private MessageDetails to(Recipient recipient, MessageDraft draft, String answerLink, String code) {
        var values = values(recipient.name().isEmpty() ? recipient.address() : recipient.name(), draft, answerLink);
        return new MessageDetails(
                draft.kind(),
                draft.language(),
                recipient.name(),
                recipient.address(),
                Merging.fill(draft.subject(), draft.kind(), values).strip(),
                Merging.fill(draft.body(), draft.kind(), values).strip(),
                draft.notBefore(),
                new MessageExtras(
                        draft.files(),
                        draft.asks(),
                        code,
                        code.isEmpty() ? List.of() : Merging.hidden(draft.body(), draft.kind(), values),
                        null));
    }

    private String day(Language language) {
        var pattern = language == Language.JA ? "uuuu年M月d日" : "d MMMM uuuu";
        return LocalDate.now(clock).format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
