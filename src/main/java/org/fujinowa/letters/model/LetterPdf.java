package org.fujinowa.letters.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.shared.secret.Sealing;

/** The PDF of one letter, or of one print, exactly as it was handed out. */
@Entity
@Table(name = "letter_file")
public class LetterPdf {

    @Id
    private String id;

    @Lob
    private byte[] bytes;

    /** For JPA. */
    protected LetterPdf() {}

    /** The PDF of the letter or print with that identity. */
    public LetterPdf(Object owner, byte[] bytes) {
        this.id = owner.toString();
        this.bytes = Sealing.ofThisServer().seal(sealedAt(), bytes);
    }

    /** The identity of the letter or print. */
    public String owner() {
        return id;
    }

    public byte[] bytes() {
        return Sealing.ofThisServer().open(sealedAt(), bytes);
    }

    private String sealedAt() {
        return "letter_file/" + id;
    }
}
