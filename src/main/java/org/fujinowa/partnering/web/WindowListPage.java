package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.WindowRow;
import org.fujinowa.partnering.WindowState;
import org.fujinowa.partnering.service.WindowBook;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.jspecify.annotations.Nullable;

/** /partnering/windows: every partner window. */
@Named("partnerWindowListPage")
@RequestScoped
public class WindowListPage {

    @Inject
    private WindowBook book;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private PartnerRegister partners;

    private @Nullable List<WindowRow> rows;

    public List<WindowRow> getRows() {
        if (rows == null) {
            rows = book.all();
        }
        return rows;
    }

    /** How a state is marked. */
    public String kind(WindowState state) {
        return switch (state) {
            case OPEN -> "ok";
            case NO_LINK, CLOSED -> "plain";
            case REVOKED -> "bad";
        };
    }

    /** Their names. */
    public List<Choice> getDelegations() {
        return delegations.choices();
    }

    /** Their names. */
    public List<Choice> getPartners() {
        return partners.choices();
    }
}
