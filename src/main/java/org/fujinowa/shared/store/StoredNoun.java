package org.fujinowa.shared.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.fujinowa.shared.Versioned;

/**
 * What every noun that people list and edit has in the database: an identity, a version by which a late change is noticed,
 * and the folded text by which it is found.
 *
 * @param <D> the record of its details
 */
@MappedSuperclass
public abstract class StoredNoun<D extends Record> {

    /** Width of the column {@code folded}, in UTF-16 units. */
    private static final int FOLDED_WIDTH = 4_000;

    @Id
    private String id;

    @Version
    private long version;

    private String folded = "";

    /** For JPA. */
    protected StoredNoun() {}

    protected StoredNoun(Record id) {
        this.id = id.toString();
    }

    /** The identity as text. */
    public String key() {
        return id;
    }

    /** Counts the changes, from 1. */
    public long version() {
        return version;
    }

    /** What is known of it. */
    public abstract D details();

    /** Takes over everything that the details say. */
    public abstract void change(D details);

    /** The details with the version that they have. */
    public Versioned<D> versioned() {
        return new Versioned<>(details(), version);
    }

    /** The words by which it is found, folded, each once, parted by a space. */
    String folded() {
        return folded;
    }

    /** Says by which names and words this one is found; called by {@link #change}. */
    protected void foundBy(String... names) {
        var words = Arrays.stream(names)
                .map(SearchWords::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(SearchWords.GAP));
        folded = words.length() <= FOLDED_WIDTH ? words : words.substring(0, FOLDED_WIDTH);
    }
}
