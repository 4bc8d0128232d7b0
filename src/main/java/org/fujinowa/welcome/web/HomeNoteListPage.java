package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.HomeNoteRow;
import org.fujinowa.welcome.service.HomeNoteDesk;
import org.jspecify.annotations.Nullable;

/** /welcome/notes: what families said about their guests; who waits for a call stands out. */
@Named
@RequestScoped
public class HomeNoteListPage extends ListPage<HomeNoteRow> {

    @Inject
    private HomeNoteDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private Shown show;

    private @Nullable Map<HostFamilyId, String> families;

    @Override
    protected Slice<HomeNoteRow> page(ListRequest request) {
        return desk.page(newestFirst(request));
    }

    @Override
    protected Slice<HomeNoteRow> export(ListRequest request, String kind) {
        return desk.export(newestFirst(request), kind);
    }

    private static ListRequest newestFirst(ListRequest asked) {
        return asked.sort().isEmpty()
                ? new ListRequest(asked.search(), "", true, asked.filters(), asked.cursor(), asked.size())
                : asked;
    }

    @Override
    protected ListFile<HomeNoteRow> file() {
        return newFile("welcome.notes.title")
                .personal()
                .text(
                        "welcome.notes.said-at",
                        20,
                        row -> show.dateTime(row.details().saidAt()))
                .text("welcome.notes.family", 18, this::family)
                .text("welcome.notes.guest", 20, this::guest)
                .text("welcome.notes.kind", 20, row -> word(row.details().kind()))
                .text("welcome.notes.words", 40, row -> row.details().words());
    }

    @Override
    protected List<String> filters() {
        return List.of("kind", "waiting");
    }

    /** What can be chosen there. */
    public List<HomeNoteKind> getKinds() {
        return List.of(HomeNoteKind.values());
    }

    /** The family's name. */
    public String family(HomeNoteRow row) {
        if (families == null) {
            families = desk.families();
        }
        return families.getOrDefault(row.details().family(), "");
    }

    /** The guest's name; empty if they are not known any more. */
    public String guest(HomeNoteRow row) {
        return desk.guest(row.details().guest()).orElse("");
    }

    /** Somebody of the office has called. */
    public void seen(HomeNoteRow row) {
        try {
            desk.seen(row.id(), row.version());
            messages.now("welcome.notes.seen.done");
        } catch (ConcurrentChange quicker) {
            messages.error("shared.changed-by-others");
        }
    }

    /** The colour of a kind. */
    public String chip(HomeNoteRow row) {
        return switch (row.details().kind()) {
            case CARE_READ, ALL_WELL -> "ok";
            case CALL_ME -> row.details().waits() ? "bad" : "plain";
            case THANKS -> "plain";
        };
    }
}
