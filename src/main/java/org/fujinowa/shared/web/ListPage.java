package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fujinowa.documents.FileKind;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
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
    private static final String FILE = "file";
    private static final int LONGEST_SEARCH = 200;

    @Inject
    private Messages messages;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private @Nullable KeysetTable<ROW> table;

    /** One page of the list. */
    protected abstract Slice<ROW> page(ListRequest request);

    /** The first page of a list that somebody takes along as a file of that kind; the audit trail says so. */
    protected abstract Slice<ROW> export(ListRequest request, String kind);

    /** What the list looks like as a file: {@link #newFile} with its columns. */
    protected abstract ListFile<ROW> file();

    /** A file without columns yet. */
    protected ListFile<ROW> newFile(String titleKey) {
        return new ListFile<>(texts, titleKey, this::page);
    }

    /** The reader's word for a constant, a choice, or yes and no. */
    protected String word(@Nullable Object value) {
        return words.of(value);
    }

    /** The reader's word for the choice with that identity. */
    protected String word(@Nullable Object id, List<Choice> choices) {
        return words.of(id, choices);
    }

    /** By which column the list is sorted for a reader of English; for a Japanese reader it has its own order. */
    protected String englishOrder() {
        return "";
    }

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
            var kind = FileKind.named(asked.getOrDefault(FILE, ""));
            if (kind.isPresent()) {
                handOut(kind.get());
            } else {
                getTable().getTotal();
            }
        } catch (RuleViolation tampered) {
            messages.add(tampered);
            PageState.keep(FILTERS, new HashMap<String, String>());
        }
    }

    /** Answers with all that is searched and filtered, as a file. */
    private void handOut(FileKind kind) {
        var request = new ListRequest(getSearch(), order(), false, getFilter(), "", ListRequest.LARGEST);
        var first = export(request, kind.word());
        var file = file();
        try {
            var out = Download.begin(kind, file.name(kind, LocalDate.now(clock)));
            file.write(kind, out, request, first);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        Download.end();
    }

    private String order() {
        return texts.language() == Language.EN ? englishOrder() : "";
    }

    /** The rows, for a lazy table. */
    public KeysetTable<ROW> getTable() {
        if (table == null) {
            table = new KeysetTable<>(
                    this::page,
                    () -> new ListRequest(getSearch(), order(), false, getFilter(), "", KeysetTable.SIZES.get(0)));
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

    /** How many filters are set, for a reader who does not see them. */
    public int getFiltersSet() {
        return getFilter().size();
    }

    /** The question part of an address that asks for what is shown now as a file of that kind. */
    public String fileQuestion(String kind) {
        var asked = new TreeMap<>(getFilter());
        asked.put(FILE, kind);
        if (!getSearch().isEmpty()) {
            asked.put("q", getSearch());
        }
        return asked.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether a file of this list holds personal data. */
    public boolean isPersonal() {
        return file().isPersonal();
    }

    /** Whether the list shows only a part. */
    public boolean isNarrowed() {
        return !getSearch().isEmpty() || !getFilter().isEmpty();
    }
}
