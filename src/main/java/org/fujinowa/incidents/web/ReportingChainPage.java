package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.ReportingStepRow;
import org.fujinowa.incidents.service.ReportingChain;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /incidents/chain: whom to tell of which level, within what time. */
@Named
@RequestScoped
public class ReportingChainPage {

    @Inject
    private ReportingChain chain;

    @Inject
    private CurrentTexts texts;

    private @Nullable List<ReportingStepRow> all;

    /** The steps that begin with that level. */
    public List<ReportingStepRow> of(IncidentLevel level) {
        if (all == null) {
            all = chain.all();
        }
        return all.stream().filter(row -> row.details().level() == level).toList();
    }

    /** A time in minutes, in words. */
    public String within(int minutes) {
        if (minutes >= DAY && minutes % DAY == 0) {
            return texts.of("incidents.within-days", minutes / DAY);
        }
        return minutes >= HOUR && minutes % HOUR == 0
                ? texts.of("incidents.within-hours", minutes / HOUR)
                : texts.of("incidents.within-minutes", minutes);
    }

    private static final int HOUR = 60;
    private static final int DAY = 1440;
}
