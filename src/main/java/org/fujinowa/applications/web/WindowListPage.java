package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.WindowRow;
import org.fujinowa.applications.service.WindowRegister;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /applications/windows: from when until when one may apply for what. */
@Named
@RequestScoped
public class WindowListPage extends ListPage<WindowRow> {

    @Inject
    private WindowRegister register;

    @Inject
    private ApplicationWords applicationWords;

    @Inject
    private Clock clock;

    @Override
    protected Slice<WindowRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<WindowRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<WindowRow> file() {
        return newFile("applications.window.list")
                .text("applications.window.delegation", 30, row -> applicationWords.either(row.nameJa(), row.nameEn()))
                .day("applications.window.open-from", row -> row.details().openFrom())
                .day("applications.window.open-until", row -> row.details().openUntil())
                .number("applications.window.places", 8, row -> row.details().places())
                .number("applications.window.begun", 8, WindowRow::begun)
                .number("applications.window.sent", 8, WindowRow::sent);
    }

    @Override
    protected List<String> filters() {
        return List.of("delegation");
    }

    /** Whether one may apply today. */
    public boolean open(WindowRow row) {
        return row.details().openOn(LocalDate.now(clock));
    }
}
