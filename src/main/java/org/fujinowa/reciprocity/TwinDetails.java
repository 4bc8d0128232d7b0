package org.fujinowa.reciprocity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Two participants who belong together over the two legs of a reciprocal programme: whose family receives the one is the
 * family of the other. Usually of one year, sometimes of two that follow each other. Which homes these are is never entered
 * here: it follows from who lives where.
 *
 * @param programme the programme
 * @param inbound who comes to us; nobody where there is only the other leg
 * @param outbound who travels from here; nobody where there is only the other leg
 * @param volunteerHome for a participant alone: the family without a child on the other leg that receives them, if any
 * @param droppedOn when one side withdrew, in the local time of the office
 * @param droppedSide which side withdrew
 * @param dropReason why, in words
 * @param note anything else, may be empty
 */
public record TwinDetails(
        @NotNull ProgrammeId programme,
        @Nullable ParticipantId inbound,
        @Nullable ParticipantId outbound,
        @Nullable HostFamilyId volunteerHome,
        @Nullable LocalDate droppedOn,
        @Nullable Direction droppedSide,
        @Sensitive @Size(max = 500) String dropReason,
        @Size(max = 2000) String note)
        implements Serializable {

    /** Two participants, nothing else known. */
    public static TwinDetails pair(ProgrammeId programme, ParticipantId inbound, ParticipantId outbound) {
        return new TwinDetails(programme, inbound, outbound, null, null, null, "", "");
    }

    /** A participant of one leg with nobody on the other. */
    public static TwinDetails alone(
            ProgrammeId programme, Direction leg, ParticipantId participant, @Nullable HostFamilyId volunteerHome) {
        return leg == Direction.INBOUND
                ? new TwinDetails(programme, participant, null, volunteerHome, null, null, "", "")
                : new TwinDetails(programme, null, participant, volunteerHome, null, null, "", "");
    }

    /** The same, given up by that side on that day. */
    public TwinDetails dropped(LocalDate on, Direction side, String reason) {
        return new TwinDetails(programme, inbound, outbound, volunteerHome, on, side, reason, note);
    }

    /** The same, as if nobody had withdrawn. */
    public TwinDetails resumed() {
        return new TwinDetails(programme, inbound, outbound, volunteerHome, null, null, "", note);
    }

    /** The participants, one or two. */
    public Stream<ParticipantId> participants() {
        return Stream.of(Optional.ofNullable(inbound), Optional.ofNullable(outbound))
                .flatMap(Optional::stream);
    }

    /** The participant of that leg, if there is one. */
    public Optional<ParticipantId> of(Direction leg) {
        return Optional.ofNullable(leg == Direction.INBOUND ? inbound : outbound);
    }

    /** The other of the two, if that participant is one of them and there is another. */
    public Optional<ParticipantId> other(ParticipantId participant) {
        return participants().anyMatch(participant::equals)
                ? participants().filter(one -> !one.equals(participant)).findFirst()
                : Optional.empty();
    }

    /** Whether nobody has written down that a side withdrew. */
    public boolean live() {
        return droppedOn == null;
    }
}
