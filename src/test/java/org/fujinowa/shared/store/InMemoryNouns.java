package org.fujinowa.shared.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;

/** All of one noun in memory, with versions that count as the database counts them. Pages hold everything, unsorted. */
public class InMemoryNouns<E extends StoredNoun<?>> implements Nouns<E> {

    private final Map<String, E> nouns = new LinkedHashMap<>();
    private int writes;

    @Override
    public void add(E noun) {
        nouns.put(noun.key(), noun);
        count(noun);
    }

    @Override
    public Optional<E> find(Record id) {
        return Optional.ofNullable(nouns.get(id.toString()));
    }

    @Override
    public void changed(E noun) {
        count(noun);
    }

    @Override
    public void remove(E noun) {
        nouns.remove(noun.key());
        writes++;
    }

    @Override
    public Slice<E> page(ListRequest request) {
        return new Slice<>(all(), "", "", nouns.size());
    }

    @Override
    public List<E> all() {
        return new ArrayList<>(nouns.values());
    }

    @Override
    public boolean none() {
        return nouns.isEmpty();
    }

    /** How often something was written. */
    public int writes() {
        return writes;
    }

    private void count(E noun) {
        try {
            var version = StoredNoun.class.getDeclaredField("version");
            version.setAccessible(true);
            version.setLong(noun, noun.version() + 1);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
        writes++;
    }
}
