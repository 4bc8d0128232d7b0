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
