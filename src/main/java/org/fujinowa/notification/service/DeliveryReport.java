package org.fujinowa.notification.service;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fujinowa.notification.MessageId;
import org.fujinowa.shared.RuleViolation;

/**
 * A report of another mail server about one of our messages (RFC 3464). It is matched by what we gave the message on its way: the envelope's
 * identity, or the Message-ID.
 *
 * @param message which one
 * @param outcome what became of it
 * @param words the status, and what the server said: {@code 5.1.1 550 No such user}
 */
record DeliveryReport(MessageId message, Outcome outcome, String words) {

    /** What a report says. */
    enum Outcome {
        /** It did not reach its receiver and will not. */
        FAILED,
        /** It has not reached its receiver yet; the server goes on trying. */
        DELAYED
    }

    private static final Pattern OURS = Pattern.compile("<([0-9a-f-]{36})@[^<>]+>");
    private static final int LARGEST = 200_000;

    /** What that mail reports; nothing if it is no report, tells good news, or is about no message of ours. */
    static Optional<DeliveryReport> read(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<MessageId> message = Optional.empty();
        Optional<InternetHeaders> fate = Optional.empty();
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            var text = text(part);
            if (part.isMimeType("message/delivery-status")) {
                var blocks = text.replace("\r\n", "\n").strip().split("\n\\s*\n", 2);
                message = message.or(() -> id(headers(blocks[0]).getHeader("Original-Envelope-Id", null)));
                fate = Optional.of(headers(blocks[blocks.length - 1]));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                message = message.or(() -> ours(headers(text).getHeader("Message-ID", null)));
            }
        }
        var known = fate;
        return message.flatMap(id -> known.flatMap(DeliveryReport::outcome)
                .map(outcome -> new DeliveryReport(id, outcome, words(known.get()))));
    }

    private static Optional<Outcome> outcome(InternetHeaders fate) {
        var action = fate.getHeader("Action", null);
        return switch (action == null ? "" : action.strip().toLowerCase(Locale.ROOT)) {
            case "failed" -> Optional.of(Outcome.FAILED);
            case "delayed" -> Optional.of(Outcome.DELAYED);
            default -> Optional.empty();
        };
    }

    private static String words(InternetHeaders fate) {
        var status = fate.getHeader("Status", null);
        var said = fate.getHeader("Diagnostic-Code", null);
        var words =
                said == null ? "" : said.replaceFirst("(?i)^\\s*smtp\\s*;", "").replaceAll("\\s+", " ");
        return ((status == null ? "" : status.strip()) + " " + words.strip()).strip();
    }

    private static Optional<MessageId> id(String written) {
        try {
            return written == null ? Optional.empty() : Optional.of(MessageId.of(written.strip()));
        } catch (RuleViolation anothersWord) {
            return Optional.empty();
        }
    }

    private static Optional<MessageId> ours(String internetId) {
        var found = OURS.matcher(internetId == null ? "" : internetId);
        return found.find() ? id(found.group(1)) : Optional.empty();
    }

    private static InternetHeaders headers(String block) {
        try {
            return new InternetHeaders(
                    new ByteArrayInputStream((block.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)), true);
        } catch (MessagingException unreadable) {
            return new InternetHeaders();
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            return new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }
}
