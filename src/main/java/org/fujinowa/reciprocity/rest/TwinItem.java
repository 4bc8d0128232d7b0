package org.fujinowa.reciprocity.rest;

import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinGuest;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.TwinPair;
import org.fujinowa.reciprocity.TwinState;
import org.jspecify.annotations.Nullable;

/**
 * A twin on the wire.
 *
 * @param id its identity
 * @param version the version of the record
 * @param programme the programme
 * @param state what has become of it
 * @param inbound who comes to us, left out where there is nobody
 * @param inboundName the name as written, may be empty
 * @param outbound who travels from here, left out where there is nobody
 * @param outboundName the name as written, may be empty
 * @param volunteerHome the family without a child that receives who is alone, left out where there is none
 * @param droppedOn when a side withdrew, left out where none did
 * @param droppedSide which side withdrew, left out where none did
 */
public record TwinItem(
        TwinId id,
        long version,
        ProgrammeId programme,
        TwinState state,
        @Nullable ParticipantId inbound,
        String inboundName,
        @Nullable ParticipantId outbound,
        String outboundName,
        @Nullable HostFamilyId volunteerHome,
        @Nullable LocalDate droppedOn,
        @Nullable Direction droppedSide) {

    static TwinItem of(TwinPair pair) {
        var details = pair.details();
        return new TwinItem(
                pair.id(),
                pair.version(),
                details.programme(),
                pair.state(),
                details.inbound(),
                name(pair.inbound()),
                details.outbound(),
                name(pair.outbound()),
                details.volunteerHome(),
                details.droppedOn(),
                details.droppedSide());
    }

    private static String name(@Nullable TwinGuest guest) {
        return guest == null ? "" : guest.person().writtenName();
    }
}
