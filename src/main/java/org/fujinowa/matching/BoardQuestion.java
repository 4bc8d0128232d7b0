package org.fujinowa.matching;

import java.io.Serializable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;

/**
 * A question about a board that takes the engine a while to answer.
 *
 * @param kind what is asked
 * @param guest the guest it is about; empty for {@link Kind#FAMILIES}
 * @param other the home of {@link Kind#MOVE}, the other guest of {@link Kind#SWAP}; else empty
 */
public record BoardQuestion(Kind kind, String guest, String other) implements Serializable {

    /** What one can ask. */
    public enum Kind {
        /** Why this home, what any other would cost, and why none. */
        WHY,
        /** What it would cost if the guest stayed in that home. */
        MOVE,
        /** What it would cost if two guests changed places. */
        SWAP,
        /** What kind of family would help most. */
        FAMILIES
    }

    public static BoardQuestion why(ParticipantId guest) {
        return new BoardQuestion(Kind.WHY, guest.toString(), "");
    }

    public static BoardQuestion move(ParticipantId guest, HostFamilyId home) {
        return new BoardQuestion(Kind.MOVE, guest.toString(), home.toString());
    }

    public static BoardQuestion swap(ParticipantId guest, ParticipantId other) {
        return new BoardQuestion(Kind.SWAP, guest.toString(), other.toString());
    }

    public static BoardQuestion families() {
        return new BoardQuestion(Kind.FAMILIES, "", "");
    }

    /** The question as one word. */
    public String asText() {
        return kind + " " + guest + " " + other;
    }
}
