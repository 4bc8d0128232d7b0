package org.fujinowa.welcome;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Where guests sleep.
 *
 * @param guestBeds how many guests can sleep there at once
 * @param guestRooms in how many rooms
 * @param room the guest's room in words: futon or bed, with whom it is shared; may be empty
 * @param wifi whether guests can use the family's network
 */
public record RoomAnswers(
        @Min(1) @Max(60) int guestBeds,
        @Min(1) @Max(60) int guestRooms,
        @Size(max = 200) String room,
        boolean wifi) implements Serializable {}
