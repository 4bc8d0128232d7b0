package org.fujinowa.shared.store;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list, with their values as parameters. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition about {@code :value}. */
    void and(String condition, Object value) {
        conditions.add(about(condition, value));
    }

    /** Adds that one of these conditions holds, each about its own {@code :value}. */
    void andAny(List<String> any, List<Object> theirValues) {
        var written = new ArrayList<String>();
        for (var i = 0; i < any.size(); i++) {
            written.add(about(any.get(i), theirValues.get(i)));
        }
        conditions.add("(" + String.join(" or ", written) + ")");
    }

    private String about(String condition, Object value) {
        var name = "p" + values.size();
        values.put(name, value);
        return condition.replace(":value", ":" + name);
    }

    /** Adds that every word of the search is found: by its rarest grams first, then by the words themselves. */
    void found(String search, SearchGrams grams, String kind) {
        var words = SearchWords.in(search);
        for (var gram : grams.mostTelling(words)) {
            and(
                    "exists (select g.owner from SearchGram g where g.kind = '%s' and g.gram = :value and g.owner = e.id)"
                            .formatted(kind),
                    gram);
        }
        for (var word : words) {
            and("e.folded like :value", "%" + word + "%");
        }
    }

    /** {@code where …} of these and one more condition. */
    String text(String... more) {
        var all = new ArrayList<>(conditions);
        all.addAll(List.of(more));
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    /** Gives a query the values. */
    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
