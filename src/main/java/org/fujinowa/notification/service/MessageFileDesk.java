package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fujinowa.documents.Photograph;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageFileRow;
import org.fujinowa.notification.model.MessageFile;
import org.fujinowa.notification.model.MessageFiles;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Files that go with messages: taken in, looked at before they are sent, and kept as they were sent. */
@ApplicationScoped
@Transactional
public class MessageFileDesk {

    /** What every mail server takes. */
    static final int MOST_BYTES = 5 * 1_024 * 1_024;

    /** With one message; more is a parcel. */
    static final int MOST_FILES = 5;

    private static final int MOST_BYTES_TOGETHER = 9 * 1_024 * 1_024;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EDGE = 2_000;
    private static final String KIND = "MessageFile";

    private MessageFiles files;
    private Instance<LettersToEnclose> letters;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected MessageFileDesk() {}

    @Inject
    public MessageFileDesk(
            MessageFiles files,
            @Any Instance<LettersToEnclose> letters,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.files = files;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes in what somebody chose. Its first bytes say what it is, whatever its name says; a photograph is drawn anew, without
     * anything that the telephone wrote into it.
     *
     * @throws RuleViolation {@code notification.file-empty}, {@code notification.file-too-large}, {@code notification.file-kind}
     */
    @Requires(Permission.SEND_MESSAGES)
    public MessageFileId add(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new RuleViolation("notification.file-empty");
        }
        if (isPdf(bytes)) {
            return keep(new Enclosure(called(name, ".pdf"), "application/pdf", bytes));
        }
        var picture =
                Photograph.plain(bytes, LONGEST_EDGE).orElseThrow(() -> new RuleViolation("notification.file-kind"));
        return keep(new Enclosure(called(name, ".jpg"), "image/jpeg", picture));
    }

    /**
     * Takes in a letter that was made here.
     *
     * @throws NoSuchRecord if there is no such letter
     */
    @Requires(Permission.SEND_MESSAGES)
    public MessageFileId addLetter(String letter) {
        return keep(letters.stream()
                .map(shelf -> shelf.open(letter))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(letter)));
    }

    /** The letters that may go with a message. */
    @Requires(Permission.SEND_MESSAGES)
    public List<Choice> letters() {
        return letters.stream().flatMap(shelf -> shelf.letters().stream()).toList();
    }

    /** What a list says of these; those that are gone are left out. */
    @Requires(Permission.SEND_MESSAGES)
    public List<MessageFileRow> rows(List<MessageFileId> ids) {
        return ids.stream()
                .map(files::find)
                .flatMap(Optional::stream)
                .map(MessageFile::row)
                .toList();
    }

    /** One, for somebody who looks at it; the audit trail says who did. */
    @Requires(Permission.SEND_MESSAGES)
    public Enclosure open(MessageFileId id) {
        var file = files.find(id).orElseThrow(() -> new NoSuchRecord(id)).open();
        audit.record(Deed.VIEWED, Subject.of(KIND, id), Changes.none());
        return file;
    }

    /**
     * Refuses more than one message carries.
     *
     * @throws RuleViolation {@code notification.too-many-files}, {@code notification.files-too-large}, {@code notification.file-gone}
     */
    @Requires(Permission.SEND_MESSAGES)
    public void mustFit(List<MessageFileId> ids) {
        if (ids.size() > MOST_FILES) {
            throw new RuleViolation("notification.too-many-files", MOST_FILES);
        }
        var known = rows(ids);
        if (known.size() < ids.size()) {
            throw new RuleViolation("notification.file-gone");
        }
        if (known.stream().mapToInt(MessageFileRow::size).sum() > MOST_BYTES_TOGETHER) {
            throw new RuleViolation("notification.files-too-large", MOST_BYTES_TOGETHER / 1_024 / 1_024);
        }
    }

    private MessageFileId keep(Enclosure file) {
        if (file.bytes().length > MOST_BYTES) {
            throw new RuleViolation("notification.file-too-large", MOST_BYTES / 1_024 / 1_024);
        }
        var kept = new MessageFile(MessageFileId.next(), file, caller.get().signInName(), clock.instant());
        files.add(kept);
        audit.record(Deed.CREATED, Subject.of(KIND, kept.id()), Changes.fact("type", file.type()));
        return kept.id();
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 5
                && bytes[0] == '%'
                && bytes[1] == 'P'
                && bytes[2] == 'D'
                && bytes[3] == 'F'
                && bytes[4] == '-';
    }

    /** Without a path, without what could end a header, with the ending of what it is. */
    private static String called(String name, String ending) {
        var plain = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\u2028\\u2029\"<>:|?*]", " ")
                .replaceAll("(?i)\\.(pdf|jpe?g|png)$", "")
                .strip();
        var shorter = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (shorter.isEmpty() ? "file" : shorter) + ending;
    }
}
