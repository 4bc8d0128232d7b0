package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.ListRequest;
import org.jspecify.annotations.Nullable;

/** /matching/boards: the delegations with a home stay, newest first. */
@Named
@RequestScoped
public class MatchBoardsPage {

    private static final int MOST = 100;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private Said said;

    private @Nullable List<DelegationRow> rows;

    /** The delegations for which there is something to match. */
    public List<DelegationRow> getRows() {
        if (rows == null) {
            var newestFirst = new ListRequest("", "arrival", true, java.util.Map.of("homeStay", "true"), "", MOST);
            rows = delegations.page(newestFirst).rows();
        }
        return rows;
    }

    /** The delegation's name in the reader's language. */
    public String name(DelegationRow row) {
        return said.japanese() ? row.details().nameJa() : row.details().nameEn();
    }
}
