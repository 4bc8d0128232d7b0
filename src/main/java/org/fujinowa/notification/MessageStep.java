package org.fujinowa.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * One thing that happened to a message.
 *
 * @param at when
 * @param kind what
 * @param words the mail server's answer in its own words, or the sign-in name of the person
 */
public record MessageStep(Instant at, StepKind kind, String words) implements Serializable {

    /** The key of a sentence that says in plain words why it came back, by the status of RFC 3463; empty where nobody knows. */
    public String reasonKey() {
        if (kind != StepKind.BOUNCED && kind != StepKind.DELAYED) {
            return "";
        }
        var status = words.split(" ", 2)[0];
        if (status.matches("5\\.1\\.\\d+|5\\.2\\.1")) {
            return "notification.bounce.address";
        }
        if (status.matches("[45]\\.2\\.2")) {
            return "notification.bounce.full";
        }
        if (status.matches("5\\.(2\\.3|3\\.4)")) {
            return "notification.bounce.size";
        }
        return status.startsWith("4.") || status.startsWith("5.4")
                ? "notification.bounce.unreachable"
                : "notification.bounce.refused";
    }
}
