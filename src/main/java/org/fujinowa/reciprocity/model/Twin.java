package org.fujinowa.reciprocity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * Two participants who belong together over two legs. A coordinator pairs them; if one withdraws, the day, the side and the
 * reason are written down, and the other is free for a new twin. The database too lets nobody have two twins at once.
 */
@Entity
@Table(name = "twin")
public class Twin extends StoredNoun<TwinDetails> {

    private String programmeId = "";
    private int firstYear;
    private @Nullable String inboundId;
    private @Nullable String outboundId;
    private @Nullable String liveInboundId;
    private @Nullable String liveOutboundId;
    private @Nullable String volunteerHomeId;
    private @Nullable LocalDate droppedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction droppedSide;

    private String dropReason = "";
    private String note = "";

    /** For JPA. */
    protected Twin() {}

    /** @param firstYear the calendar year of the earlier leg */
    public Twin(TwinId id, TwinDetails details, int firstYear) {
        super(id);
        this.firstYear = firstYear;
        change(details);
    }

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if there is nobody, a volunteer home for two, or half of what is asked of who withdrew
     */
    @Override
    public final void change(TwinDetails details) {
        mustMakeSense(details);
        programmeId = details.programme().toString();
        inboundId = Links.text(details.inbound());
        outboundId = Links.text(details.outbound());
        liveInboundId = details.live() ? inboundId : null;
        liveOutboundId = details.live() ? outboundId : null;
        volunteerHomeId = Links.text(details.volunteerHome());
        droppedOn = details.droppedOn();
        droppedSide = details.droppedSide();
        dropReason = details.dropReason();
        note = details.note();
    }

    private static void mustMakeSense(TwinDetails details) {
        var both = details.inbound() != null && details.outbound() != null;
        if (details.participants().findAny().isEmpty()) {
            throw new RuleViolation("reciprocity.twin.nobody");
        }
        if (both && details.volunteerHome() != null) {
            throw new RuleViolation("reciprocity.twin.volunteer-for-two");
        }
        var dropped = details.droppedOn() != null;
        if (dropped != (details.droppedSide() != null)
                || dropped == details.dropReason().isBlank()) {
            throw new RuleViolation("reciprocity.twin.drop-incomplete");
        }
    }

    public TwinId id() {
        return TwinId.of(key());
    }

    /** The calendar year of the earlier leg. */
    public int firstYear() {
        return firstYear;
    }

    @Override
    public TwinDetails details() {
        return new TwinDetails(
                ProgrammeId.of(programmeId),
                inboundId == null ? null : ParticipantId.of(inboundId),
                outboundId == null ? null : ParticipantId.of(outboundId),
                volunteerHomeId == null ? null : HostFamilyId.of(volunteerHomeId),
                droppedOn,
                droppedSide,
                dropReason,
                note);
    }
}
