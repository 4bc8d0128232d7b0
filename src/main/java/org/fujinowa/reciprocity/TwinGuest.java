package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.programme.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A participant of one leg as the page of twins shows them.
 *
 * @param id the participant
 * @param direction which leg
 * @param year the calendar year of the leg
 * @param person who it is
 * @param school school and year as written, may be empty
 * @param withdrawn whether they no longer take part, or the leg was called off
 * @param hostedBy the homes where they are placed on the leg, none while they are not placed
 * @param ownHomes the homes in which they live, by the members of host families
 * @param twin the twin that holds for them, if any
 * @param state what has become of their twin
 */
public record TwinGuest(
        ParticipantId id,
        Direction direction,
        int year,
        PersonDetails person,
        String school,
        boolean withdrawn,
        List<TwinHome> hostedBy,
        List<TwinHome> ownHomes,
        @Nullable TwinId twin,
        TwinState state)
        implements Serializable {

    public TwinGuest {
        hostedBy = List.copyOf(hostedBy);
        ownHomes = List.copyOf(ownHomes);
    }

    /** Whether they take part and have no twin: they can be paired. */
    public boolean free() {
        return twin == null && !withdrawn;
    }

    /** The same with that state. */
    public TwinGuest with(TwinState other) {
        return new TwinGuest(id, direction, year, person, school, withdrawn, hostedBy, ownHomes, twin, other);
    }

    /** The home of the other in which this one is placed, if there is one. */
    public Optional<TwinHome> placedIn(TwinGuest other) {
        return hostedBy.stream().filter(other.ownHomes()::contains).findFirst();
    }
}
