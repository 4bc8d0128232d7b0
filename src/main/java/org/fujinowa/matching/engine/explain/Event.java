package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a plan. It concerns only nights that nobody has slept yet; earlier ones are left out.
 *
 * @param student who it is about; null where it is about a family
 * @param family which it is about; null where it is about a student
 * @param nights the nights concerned, from 0; empty means all
 */
public record Event(
        Kind kind, @Nullable String student, @Nullable String family, List<Integer> nights) {

    public Event {
        nights = List.copyOf(nights);
    }

    /** The sorts of event. */
    public enum Kind {
        /** The family takes nobody on these nights; locks to it are void. */
        FAMILY_GONE,
        /** The student does not stay on these nights; with none left she is no longer to be placed. */
        STUDENT_GONE,
        /** The family has one bed less on these nights. */
        BED_LOST
    }

    public static Event familyGone(String family) {
        return new Event(Kind.FAMILY_GONE, null, family, List.of());
    }

    public static Event studentGone(String student) {
        return new Event(Kind.STUDENT_GONE, student, null, List.of());
    }

    public static Event bedLost(String family, List<Integer> nights) {
        return new Event(Kind.BED_LOST, null, family, nights);
    }
}
