package org.fujinowa.shared.store;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The three columns of a {@link SearchGram}, which together are its key; the JPA of the day takes no record here. */
public class SearchGramKey implements Serializable {

    private String kind = "";
    private String gram = "";
    private String owner = "";

    /** For JPA. */
    public SearchGramKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchGramKey key
                && kind.equals(key.kind)
                && gram.equals(key.gram)
                && owner.equals(key.owner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, gram, owner);
    }
}
