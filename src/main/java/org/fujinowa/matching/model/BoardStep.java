package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.matching.Arrangement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.RecordJson;

/** One change of a board and the arrangement before it, to which undo returns. */
@Entity
@Table(name = "board_step")
public class BoardStep {

    @Id
    private String id;

    private String delegationId;
    private long number;
    private String deed;
    private String madeBy;
    private Instant madeAt;

    @Lob
    private String beforeIt;

    /** For JPA. */
    protected BoardStep() {}

    public BoardStep(
            DelegationId delegation, long number, String deed, String madeBy, Instant madeAt, Arrangement before) {
        this.id = Identity.next().toString();
        this.delegationId = delegation.toString();
        this.number = number;
        this.deed = deed;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.beforeIt = RecordJson.write(before);
    }

    public String deed() {
        return deed;
    }

    public Arrangement before() {
        return RecordJson.read(beforeIt, Arrangement.class);
    }
}
