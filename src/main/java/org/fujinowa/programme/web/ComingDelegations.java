package org.fujinowa.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** The delegations that are under way or still to come, the next one first: what the home page begins with. */
@Named
@RequestScoped
public class ComingDelegations {

    private static final int LOOKED_THROUGH = 100;
    private static final int MOST = 6;

    @Inject
    private DelegationRegister register;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Clock clock;

    private @Nullable List<DelegationRow> rows;

    /** At most six of them. */
    public List<DelegationRow> getRows() {
        if (rows == null) {
            var today = LocalDate.now(clock);
            rows = register.page(new ListRequest("", "arrival", true, Map.of(), "", LOOKED_THROUGH)).rows().stream()
                    .filter(row -> !row.details().departure().isBefore(today))
                    .sorted(Comparator.comparing(row -> row.details().arrival()))
                    .limit(MOST)
                    .toList();
        }
        return rows;
    }

    /** How long it is until the delegation begins, or which day of it this is. */
    public String when(DelegationRow row) {
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock), row.details().arrival());
        if (days == 0) {
            return texts.of("programme.coming.today");
        }
        return days > 0 ? texts.of("programme.coming.days", days) : texts.of("programme.coming.running", 1 - days);
    }
}
