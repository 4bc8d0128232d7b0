package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;

/** To whom messages went and what they said: for a year, to answer who was told what. */
@ApplicationScoped
@Transactional
public class MessageTexts implements Retained {

    private static final String KIND = "Message";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 365;

    private Messages messages;
    private Clock clock;

    /** For the CDI proxy. */
    protected MessageTexts() {}

    @Inject
    public MessageTexts(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "message-texts";
    }

    @Override
    @OpenToAll("A number.")
    public int defaultDays() {
        return DAYS;
    }

    @Override
    @OpenToAll("A word.")
    public RetentionSince since() {
        return RetentionSince.ENTRY;
    }

    @Override
    @OpenToAll("Names of tables.")
    public Set<String> tables() {
        return Set.of("message");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        var dayAfter = began.plusDays(1).atStartOfDay(HERE).toInstant();
        return messages.spentBefore(dayAfter, atMost).stream()
                .map(id -> new Subject(KIND, id.toString()))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        messages.get(MessageId.of(subject.id())).forget(clock.instant());
    }
}
