package org.fujinowa.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /programme/delegations: the list. */
@Named
@RequestScoped
public class DelegationListPage extends ListPage<DelegationRow> {

    @Inject
    private DelegationRegister register;

    @Inject
    private ProgrammeRegister programmes;

    @Override
    protected Slice<DelegationRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<DelegationRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<DelegationRow> file() {
        return newFile("programme.delegation.list")
                .text("programme.delegation.name-ja", 26, row -> row.details().nameJa())
                .text("programme.delegation.name-en", 26, row -> row.details().nameEn())
                .text("programme.delegation.programme", 10, DelegationRow::programmeCode)
                .text(
                        "programme.delegation.direction",
                        8,
                        row -> word(row.details().direction()))
                .text(
                        "programme.delegation.state",
                        12,
                        row -> word(row.details().state()))
                .day("programme.delegation.arrival", row -> row.details().arrival())
                .day("programme.delegation.departure", row -> row.details().departure())
                .day("programme.delegation.home-stay-from", row -> row.details().homeStayFrom())
                .day(
                        "programme.delegation.home-stay-until",
                        row -> row.details().homeStayUntil())
                .number("programme.delegation.capacity", 8, row -> row.details().capacity())
                .text(
                        "programme.delegation.meeting-point",
                        24,
                        row -> row.details().meetingPoint())
                .text("programme.delegation.leaders", 24, row -> row.details().leaders())
                .text("programme.delegation.note", 40, row -> row.details().note());
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "direction", "state");
    }

    /** Which way they travel. */
    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    /** How far they have come. */
    public List<DelegationState> getStates() {
        return List.of(DelegationState.values());
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }
}
