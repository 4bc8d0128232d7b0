package org.fujinowa.shared.rest;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Lists by page: {@code ?search=&sort=&order=asc|desc&size=&cursor=} and the resource's own filters. A parameter that the
 * resource does not know is refused, because an overheard filter shows more than was asked for.
 */
public final class Lists {

    private static final Set<String> OF_EVERY_LIST = Set.of("search", "sort", "order", "size", "cursor");
    private static final int USUAL_SIZE = 50;
    private static final int LONGEST_VALUE = 500;

    private Lists() {}

    /**
     * The page that the address asks for.
     *
     * @param filters the names of the filters that this list has
     * @throws Refusal 400 for an unknown, repeated or unreadable parameter
     */
    public static ListRequest request(UriInfo uri, String... filters) {
        var parameters = uri.getQueryParameters();
        var known = new TreeSet<>(OF_EVERY_LIST);
        known.addAll(Arrays.asList(filters));
        var asked = new HashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new Refusal(Refusal.BAD_REQUEST, "api.unknown-parameter", shown(name), String.join(", ", known));
            }
            if (values.size() > 1 || values.get(0).length() > LONGEST_VALUE) {
                throw new Refusal(Refusal.BAD_REQUEST, "api.parameter-unreadable", name);
            }
            asked.put(name, values.get(0));
        });
        var chosen = new HashMap<String, String>(asked);
        chosen.keySet().removeAll(OF_EVERY_LIST);
        chosen.values().removeIf(String::isEmpty);
        return new ListRequest(
                asked.getOrDefault("search", ""),
                asked.getOrDefault("sort", ""),
                descending(asked.get("order")),
                chosen,
                asked.getOrDefault("cursor", ""),
                size(asked.get("size")));
    }

    /** The page as body and as {@code Link} headers. */
    public static Response answer(UriInfo uri, Slice<? extends Record> slice) {
        var links = new ArrayList<Link>();
        addLink(links, uri, "next", slice.next());
        addLink(links, uri, "prev", slice.previous());
        var page = new Page(slice.rows(), orNull(slice.next()), orNull(slice.previous()), slice.total());
        return Response.ok(page).links(links.toArray(Link[]::new)).build();
    }

    private static void addLink(List<Link> links, UriInfo uri, String relation, String cursor) {
        if (!cursor.isEmpty()) {
            var address = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor);
            links.add(Link.fromUriBuilder(address).rel(relation).build());
        }
    }

    private static boolean descending(@Nullable String order) {
        if (order != null && !"asc".equals(order) && !"desc".equals(order)) {
            throw new Refusal(Refusal.BAD_REQUEST, "api.parameter-unreadable", "order");
        }
        return "desc".equals(order);
    }

    private static int size(@Nullable String size) {
        if (size == null) {
            return USUAL_SIZE;
        }
        if (!size.matches("\\d{1,6}")) {
            throw new Refusal(Refusal.BAD_REQUEST, "api.parameter-unreadable", "size");
        }
        return Integer.parseInt(size);
    }

    private static @Nullable String orNull(String cursor) {
        return cursor.isEmpty() ? null : cursor;
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
