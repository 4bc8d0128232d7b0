package org.fujinowa.booklet;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * A booklet that somebody wants.
 *
 * @param delegation of which delegation
 * @param readers whose, each with their own home; empty for one booklet without any home, to be copied for all
 * @param parts what is in it
 * @param language what stands beside Japanese and English on the page of phrases; null for that of the other side
 * @param paper how the pages lie on paper
 */
public record BookletOrder(
        DelegationId delegation,
        Collection<ParticipantId> readers,
        Set<BookletPart> parts,
        @Nullable PhraseLanguage language,
        BookletPaper paper)
        implements Serializable {

    public BookletOrder {
        readers = Set.copyOf(readers);
        parts = Set.copyOf(parts);
    }

    /** Everything there is, for one reader. */
    public static BookletOrder own(DelegationId delegation, ParticipantId reader, BookletPaper paper) {
        return new BookletOrder(delegation, Set.of(reader), EnumSet.allOf(BookletPart.class), null, paper);
    }
}
