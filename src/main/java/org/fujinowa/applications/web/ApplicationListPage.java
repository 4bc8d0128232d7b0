package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.applications.ApplicationRow;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /applications/applications: who has applied, and what is missing. */
@Named
@RequestScoped
public class ApplicationListPage extends ListPage<ApplicationRow> {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    @Inject
    private ApplicationRegister register;

    @Inject
    private DelegationRegister delegations;

    private @Nullable List<Choice> delegationChoices;

    @Override
    protected Slice<ApplicationRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<ApplicationRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<ApplicationRow> file() {
        return newFile("applications.list")
                .personal()
                .text("applications.application.name", 24, row -> row.details().name())
                .text(
                        "applications.application.delegation",
                        24,
                        row -> word(row.details().delegation(), getDelegations()))
                .text("applications.application.state", 20, row -> word(row.state()))
                .number("applications.application.missing", 10, ApplicationRow::missing)
                .day("applications.application.begun-at", row -> day(row.begunAt()))
                .day("applications.application.sent-at", row -> day(row.sentAt()))
                .day(
                        "applications.application.received-on",
                        row -> row.details().receivedOn())
                .text(
                        "applications.application.received-by",
                        16,
                        row -> row.details().receivedBy());
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(OFFICE).toLocalDate();
    }

    @Override
    protected List<String> filters() {
        return List.of("delegation", "state", "complete");
    }

    /** What can be chosen there, and the names of those in the list. */
    public List<Choice> getDelegations() {
        if (delegationChoices == null) {
            delegationChoices = delegations.choices();
        }
        return delegationChoices;
    }

    /** What can be chosen there. */
    public List<ApplicationState> getStates() {
        return List.of(ApplicationState.values());
    }

    /** Complete, or with something missing. */
    public List<Choice> getCompletenesses() {
        return Stream.of("true", "false")
                .map(truth -> new Choice(
                        truth,
                        Texts.in(Language.JA).of("applications.complete." + truth),
                        Texts.in(Language.EN).of("applications.complete." + truth)))
                .toList();
    }
}
