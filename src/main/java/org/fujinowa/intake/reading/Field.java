package org.fujinowa.intake.reading;

import java.util.List;
import java.util.Set;
import org.fujinowa.shared.Folding;

/**
 * Something that a column of a sheet may hold.
 *
 * @param key by which the caller knows it
 * @param kinds what its cells may look like; used as evidence where a heading leaves a doubt. Empty if that tells nothing
 * @param synonyms headings that mean it, in any language, most usual first
 */
public record Field(String key, Set<Content> kinds, List<String> synonyms) {

    /** @throws IllegalArgumentException if a synonym folds to nothing */
    public Field {
        kinds = Set.copyOf(kinds);
        synonyms = List.copyOf(synonyms);
        if (synonyms.isEmpty()
                || synonyms.stream().anyMatch(synonym -> Folding.fold(synonym).isEmpty())) {
            throw new IllegalArgumentException(
                    "Field %s needs synonyms that one can read: %s.".formatted(key, synonyms));
        }
    }

    /** A field of any content. */
    public static Field of(String key, String... synonyms) {
        return new Field(key, Set.of(), List.of(synonyms));
    }

    /** A field of one kind of content. */
    public static Field of(String key, Content kind, String... synonyms) {
        return new Field(key, Set.of(kind), List.of(synonyms));
    }
}
