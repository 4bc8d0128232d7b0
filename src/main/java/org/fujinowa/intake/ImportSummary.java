package org.fujinowa.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * An import as the list and the pages about it show it.
 *
 * @param id which import
 * @param state how far it has come
 * @param delegation the delegation whose participants come in
 * @param files the names of the files, parted by a comma
 * @param counts how many rows are what
 * @param startedBy who began it
 * @param startedAt when
 * @param confirmedBy who confirmed it, empty if nobody yet
 * @param confirmedAt when
 * @param undoneBy who took it back, empty if nobody
 * @param undoneAt when
 * @param done how many rows are worked through while it is reading or writing
 * @param total of how many
 * @param hindrance the key of what stopped it last time, empty if nothing did
 * @param hindranceValues the values in that sentence
 */
public record ImportSummary(
        ImportId id,
        ImportState state,
        DelegationId delegation,
        String files,
        ImportCounts counts,
        String startedBy,
        Instant startedAt,
        String confirmedBy,
        @Nullable Instant confirmedAt,
        String undoneBy,
        @Nullable Instant undoneAt,
        int done,
        int total,
        String hindrance,
        List<String> hindranceValues)
        implements Serializable {

    public ImportSummary {
        hindranceValues = List.copyOf(hindranceValues);
    }

    /** Whether work is going on. */
    public boolean working() {
        return state == ImportState.READING || state == ImportState.WRITING || state == ImportState.UNDOING;
    }
}
