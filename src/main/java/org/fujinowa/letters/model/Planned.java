package org.fujinowa.letters.model;

import org.fujinowa.letters.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a print: a new edition, or one that there is already because nothing has changed.
 *
 * @param subject what it says, and in which language
 * @param edition under which number
 * @param existing the letter that is printed again, if there is one
 */
public record Planned(
        LetterSubject subject,
        LetterWriting.Edition edition,
        @Nullable LetterId existing) {}
