package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists one noun. What is searched and filtered stands in its address, so that it can be sent to somebody and
 * the browser's way back works; sorting and turning pages happen inside the page.
 */
public abstract class ListPage<ROW> {

    private static final String SEARCH = "list.search";
    private static final String FILTERS = "list.filters";
    private static final int LONGEST_SEARCH = 200;

    @Inject
    private Messages messages;

    private @Nullable KeysetTable<ROW> table;

    /** One page of the list. */
    protected abstract Slice<ROW> page(ListRequest request);

    /** The names of the filters that the page offers; in the address they have the same names. */
    protected List<String> filters() {
        return List.of();
    }

    /** Takes over what the address asks for. Does nothing when the page comes back. */
    public void open() {
        var context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            PageState.keepOn();
            return;
        }
        var asked = context.getExternalContext().getRequestParameterMap();
        var search = asked.getOrDefault("q", "").strip();
        var chosen = new HashMap<String, String>();
        filters().stream()
                .filter(name -> !asked.getOrDefault(name, "").isEmpty())
                .forEach(name -> chosen.put(name, asked.get(name)));
        PageState.keep(SEARCH, search.substring(0, Math.min(search.length(), LONGEST_SEARCH)));
        PageState.keep(FILTERS, chosen);
        try {
            getTable().getTotal();
        } catch (RuleViolation tampered) {
            messages.add(tampered);
            PageState.keep(FILTERS, new HashMap<String, String>());
        }
    }

    /** The rows, for a lazy table. */
    public KeysetTable<ROW> getTable() {
        if (table == null) {
            table = new KeysetTable<>(
                    this::page,
                    () -> new ListRequest(getSearch(), "", false, getFilter(), "", KeysetTable.SIZES.get(0)));
        }
        return table;
    }

    /** What was typed into the search box. */
    public String getSearch() {
        return PageState.get(SEARCH, () -> "");
    }

    /** What each filter is set to; names that are missing are not filtered. */
    public Map<String, String> getFilter() {
        return PageState.get(FILTERS, HashMap::new);
    }

    /** Whether the list shows only a part. */
    public boolean isNarrowed() {
        return !getSearch().isEmpty() || !getFilter().isEmpty();
    }
}
