package org.fujinowa.notification;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * One message to one receiver, word for word as it will be sent. What could become a header of its own (a line break in a name,
 * a subject or an address) is refused here, so nothing of the kind can be stored.
 *
 * @param kind what it is about
 * @param language in which it is written
 * @param recipient the receiver's name, may be empty
 * @param address the receiver's e-mail address
 * @param subject one line
 * @param body the text; lines end with a line feed
 * @param notBefore when it may be sent at the earliest, if not at once
 * @param extras what it has beside its words
 */
public record MessageDetails(
        @NotNull MessageKind kind,
        @NotNull Language language,
        @Sensitive String recipient,
        @Sensitive String address,
        @Sensitive String subject,
        @Sensitive String body,
        @Nullable Instant notBefore,
        @Sensitive MessageExtras extras)
        implements Serializable {

    /** Stands where an address was that nobody knows any more. */
    public static final String FORGOTTEN = "forgotten@fujinowa.invalid";

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_BODY = 20_000;
    private static final Pattern BREAKS_A_HEADER = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern NOT_IN_A_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** @throws RuleViolation {@code notification.bad-address}, {@code notification.control-character}, {@code form.too-long}, {@code notification.subject-too-long},
     *     {@code notification.body-too-long} or {@code notification.nothing-said} */
    public MessageDetails {
        body = body.replace("\r\n", "\n");
        if (BREAKS_A_HEADER.matcher(recipient).find()
                || BREAKS_A_HEADER.matcher(subject).find()
                || NOT_IN_A_TEXT.matcher(body).find()) {
            throw new RuleViolation("notification.control-character");
        }
        if (recipient.length() > LONGEST_LINE || address.length() > LONGEST_LINE) {
            throw new RuleViolation("form.too-long", LONGEST_LINE);
        }
        if (subject.length() > LONGEST_LINE) {
            throw new RuleViolation("notification.subject-too-long", LONGEST_LINE);
        }
        if (body.length() > LONGEST_BODY) {
            throw new RuleViolation("notification.body-too-long", LONGEST_BODY);
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new RuleViolation(
                    "notification.bad-address", BREAKS_A_HEADER.matcher(address).replaceAll(" "));
        }
        if (subject.isBlank() || body.isBlank()) {
            throw new RuleViolation("notification.nothing-said");
        }
    }

    /** A message of words alone. */
    public MessageDetails(
            MessageKind kind,
            Language language,
            String recipient,
            String address,
            String subject,
            String body,
            @Nullable Instant notBefore) {
        this(kind, language, recipient, address, subject, body, notBefore, MessageExtras.NONE);
    }

    /** The same with that beside its words. */
    public MessageDetails with(MessageExtras other) {
        return new MessageDetails(kind, language, recipient, address, subject, body, notBefore, other);
    }

    /** The same at another time. */
    public MessageDetails at(@Nullable Instant time) {
        return new MessageDetails(kind, language, recipient, address, subject, body, time, extras);
    }

    /** The message as others than its receiver read it: with dots in place of what lets somebody in. */
    public MessageDetails masked() {
        return new MessageDetails(
                kind,
                language,
                recipient,
                address,
                extras.masked(subject),
                extras.masked(body),
                notBefore,
                new MessageExtras(extras.files(), extras.asking(), "", List.of(), extras.notAfter()));
    }
}
