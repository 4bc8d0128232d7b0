package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.model.MessageFiles;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;

/** Files that went with messages: as long as what the messages said. */
@ApplicationScoped
@Transactional
public class MessageFilesKept implements Retained {

    private static final String KIND = "MessageFile";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 365;

    private MessageFiles files;

    /** For the CDI proxy. */
    protected MessageFilesKept() {}

    @Inject
    public MessageFilesKept(MessageFiles files) {
        this.files = files;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "message-files";
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
        return Set.of("message_file");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        var dayAfter = began.plusDays(1).atStartOfDay(HERE).toInstant();
        return files.addedBefore(dayAfter, atMost).stream()
                .map(id -> new Subject(KIND, id.toString()))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        files.find(MessageFileId.of(subject.id())).ifPresent(files::remove);
    }
}
