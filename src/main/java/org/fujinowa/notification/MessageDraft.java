package org.fujinowa.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message to several receivers before its fields are filled.
 *
 * @param kind what it is about
 * @param language in which it is written
 * @param subject with fields
 * @param body with fields
 * @param values what a person typed for the fields
 * @param recipients who is written to
 * @param files what goes with it
 * @param asking what it asks
 * @param notBefore when it is sent, if not at once
 */
public record MessageDraft(
        MessageKind kind,
        Language language,
        String subject,
        String body,
        Map<MergeField, String> values,
        List<Recipient> recipients,
        List<MessageFileId> files,
        Asking asking,
        @Nullable Instant notBefore) {

    public MessageDraft {
        values = Map.copyOf(values);
        recipients = List.copyOf(recipients);
        files = List.copyOf(files);
    }

    /** Words alone, sent at once. */
    public MessageDraft(
            MessageKind kind,
            Language language,
            String subject,
            String body,
            Map<MergeField, String> values,
            List<Recipient> recipients) {
        this(kind, language, subject, body, values, recipients, List.of(), Asking.NONE, null);
    }

    /** What it asks: where the text holds the address by which it is answered, at least whether it was read. */
    public Asking asks() {
        var linked = body.contains("{" + MergeField.ANSWER_LINK.word() + "}");
        return asking == Asking.NONE && linked ? Asking.READ : asking;
    }
}
