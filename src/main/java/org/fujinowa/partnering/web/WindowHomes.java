package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.fujinowa.partnering.ComplianceDetails;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.NightState;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.service.ComplianceBook;
import org.fujinowa.partnering.service.NightRuleBook;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/** For pages that show homes abroad: how their nights stand to the rule, and what the partner confirms. */
@Named
@RequestScoped
public class WindowHomes {

    @Inject
    private NightRuleBook rules;

    @Inject
    private ComplianceBook compliances;

    private @Nullable Map<SheetId, List<HomeNights>> nights;

    /** The nights of a home of that window. */
    public List<HomeNights> nights(String window, SheetId sheet) {
        if (nights == null) {
            nights = rules.nights(WindowId.of(window));
        }
        return nights.getOrDefault(sheet, List.of());
    }

    /** What was confirmed of the homes of that window. */
    public List<ComplianceDetails> confirmed(String window) {
        return compliances.of(WindowId.of(window));
    }

    /** What was confirmed of the homes of that delegation. */
    public List<ComplianceDetails> confirmedOf(String delegation) {
        return compliances.ofDelegation(DelegationId.of(delegation));
    }

    /** How a chip shows it. */
    public String kind(NightState state) {
        return switch (state) {
            case NO_RULE -> "plain";
            case WITHIN, CARDED -> "ok";
            case NEAR -> "warn";
            case BEYOND -> "bad";
        };
    }
}
