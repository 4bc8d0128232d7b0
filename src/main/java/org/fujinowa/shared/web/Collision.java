package org.fujinowa.shared.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.shared.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one record at once: what each of them changed since the state that both began from. Nothing is
 * decided here but what only one of them touched.
 */
public final class Collision<R extends Record> implements Serializable {

    private final R theirs;
    private final List<String> onlyTheirs = new ArrayList<>();
    private final List<String> both = new ArrayList<>();
    private final Map<String, String> picks = new HashMap<>();

    /**
     * @param base what both began from
     * @param mine what the user of the page wants to save
     * @param theirs what is saved now
     */
    public Collision(R base, R mine, R theirs) {
        this.theirs = theirs;
        @SuppressWarnings("unchecked")
        var type = RecordType.of((Class<R>) base.getClass());
        for (var part : type.parts()) {
            var wasBase = part.of(base);
            var isMine = part.of(mine);
            var isTheirs = part.of(theirs);
            if (!Objects.equals(wasBase, isTheirs) && !Objects.equals(isMine, isTheirs)) {
                (Objects.equals(wasBase, isMine) ? onlyTheirs : both).add(part.name());
            }
        }
    }

    /** What the others saved. */
    public R theirs() {
        return theirs;
    }

    /** The names of what only the others changed: the page takes these over. */
    public List<String> onlyTheirs() {
        return List.copyOf(onlyTheirs);
    }

    /** The names of what both changed: the user chooses. */
    public List<String> both() {
        return List.copyOf(both);
    }

    /** {@code mine} or {@code theirs} for each name of {@link #both}, as far as it is chosen. */
    public Map<String, String> getPicks() {
        return picks;
    }

    /** Whether the user chose what the others saved. */
    public boolean isTheirs(String name) {
        return "theirs".equals(picks.get(name));
    }

    /** The first name for which nothing is chosen yet, or null. */
    @Nullable
    String notChosen() {
        return both.stream()
                .filter(name -> !List.of("mine", "theirs").contains(Objects.requireNonNullElse(picks.get(name), "")))
                .findFirst()
                .orElse(null);
    }
}
