package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;

/**
 * The notes of a board, at most one for each pair.
 *
 * @param all every note
 */
public record PairNotes(List<PairNote> all) implements Serializable {

    public PairNotes {
        all = List.copyOf(all);
    }

    /** No note yet. */
    public static PairNotes none() {
        return new PairNotes(List.of());
    }

    /** The note about that pair. */
    public Optional<PairNote> of(ParticipantId guest, HostFamilyId family) {
        return all.stream().filter(note -> isAbout(note, guest, family)).findFirst();
    }

    /** The same with that note in the place of what was noted about its pair. */
    public PairNotes with(PairNote note) {
        return new PairNotes(Stream.concat(without(note.guest(), note.family()).all.stream(), Stream.of(note))
                .toList());
    }

    /** The same without a note about that pair. */
    public PairNotes without(ParticipantId guest, HostFamilyId family) {
        return new PairNotes(
                all.stream().filter(note -> !isAbout(note, guest, family)).toList());
    }

    private static boolean isAbout(PairNote note, ParticipantId guest, HostFamilyId family) {
        return note.guest().equals(guest) && note.family().equals(family);
    }
}
