package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.ListRequest;
import org.jspecify.annotations.Nullable;

/** Reads the legs of programmes from the register of delegations, all of them. */
@ApplicationScoped
class Legs {

    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected Legs() {}

    @Inject
    Legs(DelegationRegister delegations) {
        this.delegations = delegations;
    }

    /** Whether the leg takes place or took place. */
    static boolean goes(DelegationRow leg) {
        return leg.details().state() != DelegationState.CANCELLED;
    }

    /** The legs of that programme, or of all, by the day of arrival; called off ones too. */
    List<DelegationRow> of(@Nullable ProgrammeId programme) {
        var request = ListRequest.first(ListRequest.LARGEST);
        if (programme != null) {
            request = request.with("programme", programme.toString());
        }
        var all = new ArrayList<DelegationRow>();
        var cursor = "";
        do {
            var page = delegations.page(new ListRequest("", "", false, request.filters(), cursor, request.size()));
            all.addAll(page.rows());
            cursor = page.next();
        } while (!cursor.isEmpty());
        return all;
    }
}
