package org.fujinowa.shared.store;

import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Slice;

/** All of one noun, as if they were a collection in memory. */
public interface Nouns<E extends StoredNoun<?>> {

    /** Adds a new one. */
    void add(E noun);

    /** The one with that identity, if it exists. */
    Optional<E> find(Record id);

    /**
     * The one with that identity.
     *
     * @throws NoSuchRecord if it does not exist (any more)
     */
    default E get(Record id) {
        return find(id).orElseThrow(() -> new NoSuchRecord(id));
    }

    /**
     * Writes what was changed in it at once, and by which words it is found from now on.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     */
    void changed(E noun);

    /** Removes it for good. */
    void remove(E noun);

    /** One page of the list. */
    Slice<E> page(ListRequest request);

    /** All of them, in the list's own order: only for nouns of which there are few. */
    List<E> all();

    /** Whether there are none at all. */
    boolean none();
}
