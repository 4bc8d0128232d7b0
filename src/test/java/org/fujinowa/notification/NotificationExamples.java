package org.fujinowa.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.fujinowa.shared.Language;

/** People and moments of the tests of messages. */
public final class NotificationExamples {

    public static final String SUBJECT = "【国際交流】説明会のご案内（髙橋さま・①）";
    public static final String BODY = "髙橋　陽葵 様\n\n説明会を開きます。〜ご家族で♪ 𠮷田\n.\n以上\n";

    private NotificationExamples() {}

    public static MessageDetails to(String address) {
        return saying("髙橋 陽葵", address, SUBJECT, BODY);
    }

    public static MessageDetails saying(String name, String address, String subject, String body) {
        return new MessageDetails(MessageKind.NOTICE, Language.JA, name, address, subject, body, null);
    }

    /** A clock that a test sets. */
    public static final class Hands extends Clock {

        private Instant now = Instant.parse("2027-04-01T00:00:00Z");

        public void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
