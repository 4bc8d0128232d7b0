package org.fujinowa.shared.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.store.Narrowing.Within;
import org.jspecify.annotations.Nullable;

/**
 * How the list of one noun may be sorted, filtered and searched, and its pages.
 *
 * <p>A page is found by the key of its neighbour, never by counting rows from the start, so the last page comes as quickly
 * as the first, and nothing is shown twice or left out while others add rows. Only the columns and filters named here
 * reach the database; everything typed goes there as a parameter.
 *
 * @param <E> the entity
 */
public final class Listing<E extends StoredNoun<?>> {

    /** Is no identity; a list of none is no SQL. */
    private static final String NO_KEY = "-";

    private static final Pattern ATTRIBUTE = Pattern.compile("\\be\\.(\\w+)");

    private final Class<E> type;
    private final Map<String, SortColumn> columns = new LinkedHashMap<>();
    private final Map<String, Filter> filters = new LinkedHashMap<>();

    private final List<Bound> bounds = new ArrayList<>();

    private record Filter(String condition, Function<String, Object> read) {}

    private record Bound(Within within, String condition) {}

    private Listing(Class<E> type) {
        this.type = type;
    }

    /** The list of that entity, sorted by that column unless somebody asks for another. */
    public static <E extends StoredNoun<?>> Listing<E> of(Class<E> type, String name, SortColumn column) {
        return new Listing<>(type).sortedBy(name, column);
    }

    /** Another column by which it may be sorted. */
    public Listing<E> sortedBy(String name, SortColumn column) {
        columns.put(name, column);
        return this;
    }

    /**
     * A filter.
     *
     * @param name its name in {@link ListRequest#filters()}
     * @param condition in JPQL, about {@code e} and {@code :value}
     * @param read reads the value asked for; an {@link IllegalArgumentException} or {@link RuleViolation} refuses it
     */
    public Listing<E> filteredBy(String name, String condition, Function<String, Object> read) {
        filters.put(name, new Filter(condition, read));
        return this;
    }

    /** A filter by an attribute of an enum type. */
    public <C extends Enum<C>> Listing<E> filteredBy(String name, Class<C> constants) {
        return filteredBy(name, "e." + name + " = :value", word -> Enum.valueOf(constants, word));
    }

    /** A filter by an attribute that is a text or an identity. */
    public Listing<E> filteredBy(String name) {
        return filteredBy(name, "e." + name + " = :value", word -> word);
    }

    /** A filter by an attribute that is true or false. */
    public Listing<E> filteredByTruth(String name) {
        return filteredBy(name, "e." + name + " = :value", word -> switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word);
        });
    }

    /**
     * Shows those only whose attribute, an identity, is within what the reader is in charge of. Where that is said of several
     * attributes, one of them is enough.
     */
    public Listing<E> within(Within within, String attribute) {
        return withinWhere(within, "e." + attribute + " in :value");
    }

    /** The same with a condition of its own, in JPQL about {@code e} and {@code :value}, which is a list. */
    public Listing<E> withinWhere(Within within, String condition) {
        bounds.add(new Bound(within, condition));
        return this;
    }

    /** Whether the list is narrowed to what its reader is in charge of. */
    boolean isBound() {
        return !bounds.isEmpty();
    }

    /** The attributes of the entity by which it is narrowed. */
    Stream<String> boundAttributes() {
        return bounds.stream()
                .flatMap(bound -> ATTRIBUTE.matcher(bound.condition()).results())
                .map(found -> found.group(1));
    }

    Class<E> type() {
        return type;
    }

    /** The entity's name. */
    String name() {
        return type.getSimpleName();
    }

    /** Everything, in the list's own order. */
    List<E> all(EntityManager entityManager, @Nullable Narrowing narrowing) {
        var attribute = columns.values().iterator().next().attribute();
        var where = new Where();
        narrow(where, narrowing);
        return where.fill(entityManager.createQuery(
                        "select e from %s e%s order by e.%s, e.id".formatted(name(), where.text(), attribute), type))
                .getResultList();
    }

    /**
     * The page asked for. Where the rows after or before a cursor are gone meanwhile, it is the last or the first page.
     *
     * @throws RuleViolation {@code shared.bad-cursor}, {@code shared.bad-sort} or {@code shared.bad-filter} if the
     *     request was not made by one of our pages
     */
    Slice<E> page(EntityManager entityManager, @Nullable Narrowing narrowing, ListRequest request) {
        var sort = request.sort().isEmpty() ? columns.keySet().iterator().next() : request.sort();
        var column = columns.get(sort);
        if (column == null) {
            throw new RuleViolation("shared.bad-sort", sort);
        }
        var where = where(entityManager, narrowing, request);
        var order = new KeyOrder<>(entityManager, type, column.attribute(), where);
        var total = order.count();
        if (request.cursor().isEmpty()) {
            return slice(order.rows(!request.descending(), request.size() + 1), request, sort, total, false, false);
        }
        var cursor = Cursor.read(request.cursor(), sort, request.descending(), column);
        var ascending = request.descending() == cursor.backwards();
        var rows = order.rowsAfter(cursor, ascending, request.size() + 1);
        if (cursor.backwards() && rows.size() < request.size()) {
            return slice(order.rows(!request.descending(), request.size() + 1), request, sort, total, false, false);
        }
        if (rows.isEmpty()) {
            return slice(order.rows(request.descending(), request.size() + 1), request, sort, total, true, false);
        }
        return slice(rows, request, sort, total, cursor.backwards(), true);
    }

    /** Cuts off the one row too many that tells whether there is a further page. */
    private Slice<E> slice(
            List<KeyOrder.Row<E>> found,
            ListRequest request,
            String sort,
            long total,
            boolean backwards,
            boolean cameFromNeighbour) {
        var further = found.size() > request.size();
        var rows = new ArrayList<>(further ? found.subList(0, request.size()) : found);
        if (backwards) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Slice<>(List.of(), "", "", total);
        }
        var first = rows.get(0);
        var last = rows.get(rows.size() - 1);
        var next = (backwards ? cameFromNeighbour : further)
                ? new Cursor(false, last.value(), last.noun().key()).write(sort, request.descending())
                : "";
        var previous = (backwards ? further : cameFromNeighbour)
                ? new Cursor(true, first.value(), first.noun().key()).write(sort, request.descending())
                : "";
        return new Slice<>(rows.stream().map(KeyOrder.Row::noun).toList(), next, previous, total);
    }

    private void narrow(Where where, @Nullable Narrowing narrowing) {
        if (narrowing == null || bounds.isEmpty()) {
            return;
        }
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        for (var bound : bounds) {
            var keys = narrowing.only(bound.within());
            if (keys.isEmpty()) {
                return;
            }
            conditions.add(bound.condition());
            values.add(keys.get().isEmpty() ? List.of(NO_KEY) : List.copyOf(keys.get()));
        }
        where.andAny(conditions, values);
    }

    private Where where(EntityManager entityManager, @Nullable Narrowing narrowing, ListRequest request) {
        var where = new Where();
        narrow(where, narrowing);
        request.filters().forEach((name, word) -> {
            var filter = filters.get(name);
            if (filter == null || word.indexOf('\0') >= 0) {
                throw new RuleViolation("shared.bad-filter", name);
            }
            if (!word.isEmpty()) {
                where.and(filter.condition(), read(name, filter, word));
            }
        });
        where.found(request.search(), new SearchGrams(entityManager, name()), name());
        return where;
    }

    private static Object read(String name, Filter filter, String word) {
        try {
            return filter.read().apply(word);
        } catch (IllegalArgumentException | RuleViolation unknown) {
            throw new RuleViolation("shared.bad-filter", name);
        }
    }
}
