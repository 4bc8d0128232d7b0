package org.fujinowa.letters;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationId;

/**
 * Which letters somebody wants.
 *
 * @param delegation of which delegation
 * @param kinds what is printed, in the order of the kinds
 * @param guests whose placements it is about
 * @param language in which language
 * @param furigana whether readings stand above the words of Japanese letters
 * @param changedOnly whether letters that say word for word what they said before are left out
 * @param draft whether these are drafts about proposed placements, with a watermark and without a number
 */
public record PrintOrder(
        DelegationId delegation,
        List<LetterKind> kinds,
        Set<ParticipantId> guests,
        LetterLanguage language,
        boolean furigana,
        boolean changedOnly,
        boolean draft) {

    public PrintOrder {
        kinds = kinds.stream().distinct().sorted().toList();
        guests = Set.copyOf(guests);
    }

    /** The usual letters: in the language of whom they are for. */
    public static PrintOrder of(DelegationId delegation, List<LetterKind> kinds, Collection<ParticipantId> guests) {
        return new PrintOrder(delegation, kinds, Set.copyOf(guests), LetterLanguage.THEIRS, false, false, false);
    }
}
