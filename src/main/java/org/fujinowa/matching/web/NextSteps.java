package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.matching.NextStep;
import org.fujinowa.matching.Standing;
import org.fujinowa.matching.service.Standings;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** What a coordinator finds on the first page: each home stay that is still to come, and one button that brings it forward. */
@Named
@RequestScoped
public class NextSteps {

    @Inject
    private Standings standings;

    @Inject
    private CurrentTexts texts;

    private @Nullable List<Standing> rows;

    public List<Standing> getRows() {
        if (rows == null) {
            rows = standings.upcoming();
        }
        return rows;
    }

    /** How far the home stay of that delegation is, or null if it has none to come. */
    public @Nullable Standing of(String delegation) {
        return getRows().stream()
                .filter(row -> row.delegation().id().toString().equals(delegation))
                .findFirst()
                .orElse(null);
    }

    /** How far it is, in words. */
    public String sentence(Standing row) {
        return switch (row.next()) {
            case READ_LISTS -> texts.of("matching.next.READ_LISTS.text");
            case CONFIRM -> texts.of("matching.next.CONFIRM.text", row.proposed());
            case LOOK -> texts.of("matching.next.LOOK.text", row.toLookAt());
            case PLACE -> texts.of("matching.next.PLACE.text", row.unplaced(), row.guests());
            case PROPOSE -> texts.of("matching.next.PROPOSE.text", row.guests());
            case WAIT -> texts.of("matching.next.WAIT.text", row.proposed());
            case DONE -> texts.of("matching.next.DONE.text", row.confirmed());
        };
    }

    /** Where the button leads, seen from /desk. */
    public String address(Standing row) {
        var id = row.delegation().id();
        return switch (row.next()) {
            case READ_LISTS -> "/intake/start?delegation=" + id;
            case DONE -> "/matching/placements?id=" + id;
            default -> "/matching/board?id=" + id;
        };
    }

    /** Whether there is something to do for the reader now. */
    public boolean isTodo(Standing row) {
        return row.next() != NextStep.WAIT && row.next() != NextStep.DONE;
    }
}
