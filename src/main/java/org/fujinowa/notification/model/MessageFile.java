package org.fujinowa.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageFileRow;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.shared.store.SealedJson;

/** A file that goes with one message or with many; nobody can look at it in the database. */
@Entity
@Table(name = "message_file")
public class MessageFile {

    @Id
    private String id;

    @Lob
    private String name = "";

    private String type = "";

    @Column(name = "file_size")
    private int size;

    private String addedBy = "";
    private Instant addedAt = Instant.EPOCH;

    @Lob
    private byte[] sealed = {};

    /** A file's name often names a person. */
    private record Named(String name) {}

    /** For JPA. */
    protected MessageFile() {}

    public MessageFile(MessageFileId id, Enclosure file, String by, Instant now) {
        this.id = id.toString();
        this.type = file.type();
        this.size = file.bytes().length;
        this.addedBy = by;
        this.addedAt = now;
        this.name = SealedJson.write(place(), new Named(file.name()));
        this.sealed = Sealing.ofThisServer().seal(place(), file.bytes());
    }

    public MessageFileId id() {
        return MessageFileId.of(id);
    }

    public MessageFileRow row() {
        return new MessageFileRow(id(), name(), type, size, addedBy, addedAt);
    }

    /** What is in it. */
    public Enclosure open() {
        return new Enclosure(name(), type, Sealing.ofThisServer().open(place(), sealed));
    }

    private String name() {
        return SealedJson.read(Named.class, place(), name).name();
    }

    private String place() {
        return "message_file/" + id;
    }
}
