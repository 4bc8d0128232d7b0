package org.fujinowa.welcome;

import java.util.List;

/**
 * A guest as the family's page shows them.
 *
 * @param card what the family needs to know
 * @param careRead whether the family has read what is to be seen to as it is today
 * @param notes what the family has said, the oldest first
 */
public record GuestPage(GuestCard card, boolean careRead, List<HomeNoteDetails> notes) {

    public GuestPage {
        notes = List.copyOf(notes);
    }

    /** Whether it had read an older state of it. */
    public boolean careChanged() {
        return !careRead && notes.stream().anyMatch(note -> note.kind() == HomeNoteKind.CARE_READ);
    }

    /** Whether the family has said thanks. */
    public boolean thanked() {
        return notes.stream().anyMatch(note -> note.kind() == HomeNoteKind.THANKS);
    }
}
