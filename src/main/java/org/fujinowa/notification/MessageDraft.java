package org.fujinowa.notification;

import java.util.List;
import java.util.Map;
import org.fujinowa.shared.Language;

/**
 * A message to several receivers before its fields are filled.
 *
 * @param kind what it is about
 * @param language in which it is written
 * @param subject with fields
 * @param body with fields
 * @param values what a person typed for the fields
 * @param recipients who is written to
 */
public record MessageDraft(
        MessageKind kind,
        Language language,
        String subject,
        String body,
        Map<MergeField, String> values,
        List<Recipient> recipients) {

    public MessageDraft {
        values = Map.copyOf(values);
        recipients = List.copyOf(recipients);
    }
}
