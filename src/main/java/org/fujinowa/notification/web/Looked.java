package org.fujinowa.notification.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.shared.RuleViolation;

/** What the page of writing must know of messages that were looked at: whether they are still the same, and where a fault belongs. */
final class Looked {

    private static final String BETWEEN_VALUES = "\u001f";
    private static final String BETWEEN_MESSAGES = "\u001e";

    private Looked() {}

    /** Stands for exactly these messages. */
    static String seal(List<MessageDetails> shown) {
        var all = shown.stream()
                .map(message -> String.join(
                        BETWEEN_VALUES,
                        message.recipient(),
                        message.address(),
                        message.subject(),
                        message.body(),
                        String.valueOf(message.notBefore()),
                        message.extras().files().toString(),
                        message.extras().asking().name()))
                .collect(Collectors.joining(BETWEEN_MESSAGES));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Beside which field a broken rule is said. */
    static String fieldOf(RuleViolation broken, String subject) {
        return switch (broken.key()) {
            case "notification.value-missing" -> broken.arguments().get(0).toString();
            case "notification.unknown-field" ->
                subject.contains("{" + broken.arguments().get(0) + "}") ? "subject" : "body";
            case "notification.subject-too-long" -> "subject";
            case "notification.answer-link-missing" -> "body";
            case "notification.time-past", "notification.time-too-far", "notification.time-unclear" -> "sendOn";
            case "notification.too-many-files", "notification.files-too-large", "notification.file-gone" -> "file";
            case "notification.nothing-said", "notification.body-too-long" -> "body";
            default -> "recipients";
        };
    }

    /** The key of that field's label. */
    static String labelOf(String field) {
        return switch (field) {
            case "recipients" -> "notification.write.recipients";
            case "subject" -> "notification.message.subject";
            case "body" -> "notification.write.body";
            case "sendOn" -> "notification.write.send-on";
            case "file" -> "notification.write.file";
            default -> "notification.merge-field." + field;
        };
    }
}
