package org.fujinowa.applications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.DocumentId;
import org.fujinowa.applications.PaperFile;
import org.fujinowa.shared.secret.Sealing;

/** A photo of a paper, or the paper as PDF, that was handed in with an application, sealed. Another one of the same paper takes its place. */
@Entity
@Table(name = "application_photo")
public class PaperPhoto {

    @Id
    private String id = "";

    private String applicationId = "";
    private String questionKey = "";
    private Instant takenAt = Instant.EPOCH;

    @Lob
    private byte[] bytes = {};

    /** For JPA. */
    protected PaperPhoto() {}

    /**
     * @param picture a JPEG that {@link org.fujinowa.documents.Photograph} has made, or a PDF that
     *     {@link org.fujinowa.documents.pdf.ForeignPdf} has found to be one
     */
    public PaperPhoto(DocumentId id, ApplicationId application, String questionKey, byte[] picture, Instant now) {
        this.id = id.toString();
        this.applicationId = application.toString();
        this.questionKey = questionKey;
        takenAt = now;
        bytes = Sealing.ofThisServer().seal(place(), picture);
    }

    /** The picture, a JPEG, or the PDF. */
    public PaperFile file() {
        return new PaperFile(Sealing.ofThisServer().open(place(), bytes));
    }

    /** When it was handed in. */
    public Instant takenAt() {
        return takenAt;
    }

    private String place() {
        return "application_photo/" + id;
    }
}
