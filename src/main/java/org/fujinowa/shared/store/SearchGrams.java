package org.fujinowa.shared.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.shared.Folding;

/** The index by which the things of one kind are found by any part of their names, on a database without text search. */
final class SearchGrams {

    private static final int ROWS_AT_ONCE = 64;
    private static final int ENOUGH = 3;
    private static final int MOST_LOOKED_AT = 12;
    private static final int COMMON = 1_000;

    private final EntityManager entityManager;
    private final String kind;

    SearchGrams(EntityManager entityManager, String kind) {
        this.entityManager = entityManager;
        this.kind = kind;
    }

    /** Makes these words, folded and parted by a space, the ones by which the owner is found. */
    void replace(String owner, String folded) {
        var wanted = grams(folded);
        var stored = Set.copyOf(entityManager
                .createQuery("select g.gram from SearchGram g where g.kind = :kind and g.owner = :owner", String.class)
                .setParameter("kind", kind)
                .setParameter("owner", owner)
                .getResultList());
        var gone =
                stored.stream().filter(gram -> !wanted.contains(gram)).collect(Collectors.toCollection(ArrayList::new));
        wanted.removeAll(stored);
        for (int from = 0; from < gone.size(); from += ROWS_AT_ONCE) {
            entityManager
                    .createQuery("delete from SearchGram g"
                            + " where g.kind = :kind and g.owner = :owner and g.gram in :gone")
                    .setParameter("kind", kind)
                    .setParameter("owner", owner)
                    .setParameter("gone", gone.subList(from, Math.min(gone.size(), from + ROWS_AT_ONCE)))
                    .executeUpdate();
        }
        insert(owner, List.copyOf(wanted));
    }

    /** The same for an owner who is new. */
    void add(String owner, String folded) {
        insert(owner, List.copyOf(grams(folded)));
    }

    /** Powers of two rows in one statement: few statements to run, and few different ones for the database to learn. */
    private void insert(String owner, List<String> grams) {
        for (int from = 0; from < grams.size(); ) {
            var count = Math.min(ROWS_AT_ONCE, Integer.highestOneBit(grams.size() - from));
            var rows = Stream.generate(() -> "(?, ?, ?)").limit(count).collect(Collectors.joining(", "));
            var insert = entityManager.createNativeQuery("insert into search_gram (kind, gram, owner) values " + rows);
            for (int i = 0; i < count; i++) {
                insert.setParameter(3 * i + 1, kind)
                        .setParameter(3 * i + 2, grams.get(from + i))
                        .setParameter(3 * i + 3, owner);
            }
            insert.executeUpdate();
            from += count;
        }
    }

    /**
     * The grams that decide most in a search: the rarest few of all that the words have. Of those who have them, the
     * words themselves are checked.
     *
     * @return empty if a word is too short to have one: then only the words decide
     */
    List<String> mostTelling(List<String> words) {
        var grams = words.stream()
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .flatMap(word -> Folding.grams(word).stream())
                .distinct()
                .limit(MOST_LOOKED_AT)
                .toList();
        if (grams.size() <= ENOUGH) {
            return grams;
        }
        Map<String, Integer> counts = new HashMap<>();
        grams.forEach(gram -> counts.put(gram, count(gram)));
        return grams.stream()
                .sorted(Comparator.comparing(counts::get))
                .limit(ENOUGH)
                .toList();
    }

    /** How many have the gram; beyond a certain number it tells too little to be worth counting on. */
    private int count(String gram) {
        return entityManager
                .createQuery("select g.owner from SearchGram g where g.kind = :kind and g.gram = :gram", String.class)
                .setParameter("kind", kind)
                .setParameter("gram", gram)
                .setMaxResults(COMMON)
                .getResultList()
                .size();
    }

    private static Set<String> grams(String folded) {
        var grams = new LinkedHashSet<String>();
        for (var word : folded.split(SearchWords.GAP)) {
            grams.addAll(Folding.grams(word));
        }
        return grams;
    }
}
