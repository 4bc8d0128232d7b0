package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Gives a PrimeFaces table its rows page by page, each page found by the key of the row before it. Where the pages begin
 * that were seen on the way travels inside the page, so that no session is needed.
 */
public final class KeysetTable<ROW> extends LazyDataModel<ROW> {

    private static final String TRAIL = "list.trail";
    private static final String ROWS_COOKIE = "rows";
    private static final int A_YEAR = 365 * 24 * 60 * 60;
    private static final int USUAL_ROWS = 25;

    /** How many rows a page of a list may have. */
    public static final List<Integer> SIZES = List.of(10, 25, 50, 100);

    private final transient Function<ListRequest, Slice<ROW>> source;
    private final transient Supplier<ListRequest> question;
    private @Nullable Integer total;

    /**
     * @param source answers what is asked
     * @param question what is searched and filtered at the moment
     */
    KeysetTable(Function<ListRequest, Slice<ROW>> source, Supplier<ListRequest> question) {
        this.source = source;
        this.question = question;
    }

    /** The starts of the pages that were seen, for one question. */
    private record Trail(String question, ArrayList<String> cursors) implements Serializable {}

    /** How many rows there are on all pages together. */
    public int getTotal() {
        if (total == null) {
            var asked = question.get();
            total = (int) source.apply(new ListRequest(asked.search(), "", false, asked.filters(), "", 1))
                    .total();
        }
        return total;
    }

    /** How many rows one page has: as this reader last chose. */
    public int getRows() {
        Map<String, Object> cookies =
                FacesContext.getCurrentInstance().getExternalContext().getRequestCookieMap();
        return cookies.get(ROWS_COOKIE) instanceof Cookie cookie
                ? SIZES.stream()
                        .filter(size -> size.toString().equals(cookie.getValue()))
                        .findFirst()
                        .orElse(USUAL_ROWS)
                : USUAL_ROWS;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getTotal();
    }

    @Override
    public List<ROW> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        var request = request(size, sorting, filters);
        var key = "%s|%s|%s|%s|%d"
                .formatted(request.search(), request.sort(), request.descending(), request.filters(), size);
        Trail kept = PageState.find(TRAIL);
        var trail = kept != null && kept.question().equals(key) ? kept : new Trail(key, new ArrayList<>(List.of("")));
        var slice = walk(request, trail, first / size);
        PageState.keep(TRAIL, trail);
        remember(size);
        total = (int) slice.total();
        setRowCount(total);
        return slice.rows();
    }

    /** Goes to the page by the starts that are known, and from the last of them on page by page. */
    private Slice<ROW> walk(ListRequest request, Trail trail, int page) {
        var at = Math.min(page, trail.cursors().size() - 1);
        var slice = source.apply(request.at(trail.cursors().get(at)));
        while (at < page && !slice.next().isEmpty()) {
            at++;
            keep(trail, at, slice.next());
            slice = source.apply(request.at(slice.next()));
        }
        if (!slice.next().isEmpty()) {
            keep(trail, at + 1, slice.next());
        }
        return slice;
    }

    private static void keep(Trail trail, int page, String cursor) {
        if (page < trail.cursors().size()) {
            trail.cursors().set(page, cursor);
        } else {
            trail.cursors().add(cursor);
        }
    }

    private ListRequest request(int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        var asked = question.get();
        var all = new HashMap<>(asked.filters());
        filters.values().stream()
                .filter(FilterMeta::isActive)
                .forEach(filter -> all.put(
                        filter.getField(), filter.getFilterValue().toString().strip()));
        var sorted =
                sorting.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        return new ListRequest(
                asked.search(),
                sorted == null ? asked.sort() : sorted.getField(),
                sorted != null && sorted.getOrder() == SortOrder.DESCENDING,
                all,
                "",
                Math.min(size, ListRequest.LARGEST));
    }

    private void remember(int size) {
        var context = FacesContext.getCurrentInstance();
        if (context.isPostback() && size != getRows() && SIZES.contains(size)) {
            context.getExternalContext()
                    .addResponseCookie(
                            ROWS_COOKIE,
                            Integer.toString(size),
                            new HashMap<>(Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true)));
        }
    }
}
