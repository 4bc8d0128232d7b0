package org.fujinowa.shared.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one list in the order of one column and, where that is equal, of their ids.
 *
 * <p>"After that row" is asked in two questions, each of which an index answers: the rows with the same value and a later
 * id, then those with a later value. The same in one question with "or" makes Derby sort the whole table.
 */
record KeyOrder<E extends StoredNoun<?>>(EntityManager entityManager, Class<E> type, String attribute, Where where) {

    /** A row with what it has in the sorted column. */
    record Row<E>(E noun, Object value) {}

    /** How many there are on all pages. */
    long count() {
        return where.fill(entityManager.createQuery(
                        "select count(e) from " + type.getSimpleName() + " e" + where.text(), Long.class))
                .getSingleResult();
    }

    /** The first rows in that direction. */
    List<Row<E>> rows(boolean ascending, int most) {
        return read(query(ascending, where.text()), most);
    }

    /** The first rows in that direction after the cursor's. */
    List<Row<E>> rowsAfter(Cursor cursor, boolean ascending, int most) {
        var beyond = ascending ? ">" : "<";
        var rows = read(
                query(ascending, where.text("e." + attribute + " = :cursor", "e.id " + beyond + " :id"))
                        .setParameter("cursor", cursor.value())
                        .setParameter("id", cursor.id()),
                most);
        if (rows.size() < most) {
            rows.addAll(read(
                    query(ascending, where.text("e." + attribute + " " + beyond + " :cursor"))
                            .setParameter("cursor", cursor.value()),
                    most - rows.size()));
        }
        return rows;
    }

    private TypedQuery<Object[]> query(boolean ascending, String conditions) {
        var direction = ascending ? "asc" : "desc";
        return where.fill(entityManager.createQuery(
                "select e, e.%s from %s e%s order by e.%s %s, e.id %s"
                        .formatted(attribute, type.getSimpleName(), conditions, attribute, direction, direction),
                Object[].class));
    }

    private List<Row<E>> read(TypedQuery<Object[]> query, int most) {
        var rows = new ArrayList<Row<E>>();
        query.setMaxResults(most).getResultStream().forEach(row -> rows.add(new Row<>(type.cast(row[0]), row[1])));
        return rows;
    }
}
