package org.fujinowa.reciprocity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.Certainty;
import org.fujinowa.reciprocity.OpeningDetails;
import org.fujinowa.reciprocity.OpeningId;
import org.fujinowa.reciprocity.OpeningRow;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** What a source says of a leg from before our own records. */
@Entity
@Table(name = "opening_entry")
public class Opening extends StoredNoun<OpeningDetails> {

    private String programmeId = "";
    private @Nullable String partnerId;
    private int ofYear;

    @Enumerated(EnumType.STRING)
    private Direction direction = Direction.INBOUND;

    private @Nullable Integer heads;
    private @Nullable Integer nights;
    private String statement = "";
    private String source = "";

    @Enumerated(EnumType.STRING)
    private Certainty certainty = Certainty.STATED;

    private boolean counted;
    private String note = "";

    /** For JPA. */
    protected Opening() {}

    public Opening(OpeningId id, OpeningDetails details) {
        super(id);
        change(details);
    }

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if nothing is known that could be counted, but it is to be counted
     */
    @Override
    public final void change(OpeningDetails details) {
        if (details.counted() && details.heads() == null && details.nights() == null) {
            throw new RuleViolation("reciprocity.opening.nothing-to-count");
        }
        programmeId = details.programme().toString();
        partnerId = Links.text(details.partner());
        ofYear = details.year();
        direction = details.direction();
        heads = details.heads();
        nights = details.nights();
        statement = details.statement();
        source = details.source();
        certainty = details.certainty();
        counted = details.counted();
        note = details.note();
        foundBy(statement, source, String.valueOf(ofYear));
    }

    public OpeningId id() {
        return OpeningId.of(key());
    }

    @Override
    public OpeningDetails details() {
        return new OpeningDetails(
                ProgrammeId.of(programmeId),
                Links.read(partnerId, PartnerId::of),
                ofYear,
                direction,
                heads,
                nights,
                statement,
                source,
                certainty,
                counted,
                note);
    }

    public OpeningRow row() {
        return new OpeningRow(id(), version(), details());
    }
}
