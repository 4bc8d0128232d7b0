package org.fujinowa.consents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ScanFile;
import org.fujinowa.shared.secret.Sealing;

/** The scan of a signed paper, sealed. */
@Entity
@Table(name = "consent_scan")
public class ConsentScan {

    @Id
    private String id;

    private String type;

    @Lob
    private byte[] bytes;

    /** For JPA. */
    protected ConsentScan() {}

    /** The scan of the paper of that consent. */
    public ConsentScan(ConsentId consent, ScanFile file) {
        id = consent.toString();
        type = file.type();
        bytes = Sealing.ofThisServer().seal(place(), file.bytes());
    }

    public ScanFile file() {
        return new ScanFile(type, Sealing.ofThisServer().open(place(), bytes));
    }

    private String place() {
        return "consent_scan/" + id;
    }
}
