package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.NightRuleDetails;
import org.fujinowa.partnering.NightRuleId;
import org.fujinowa.partnering.NightRuleRow;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.NightRule;
import org.fujinowa.partnering.model.NightRules;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;

/** The dated rules about nights in homes abroad, and how the homes stand to them. */
@ApplicationScoped
@Transactional
public class NightRuleBook {

    private NightRules rules;
    private HomesAbroad homes;
    private PartnerWindows windows;
    private PartnerRegister partners;
    private CurrentCaller caller;
    private RecordKeeping<NightRuleDetails, NightRule> keeping;

    /** For the CDI proxy. */
    protected NightRuleBook() {}

    @Inject
    NightRuleBook(
            NightRules rules,
            HomesAbroad homes,
            PartnerWindows windows,
            PartnerRegister partners,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator) {
        this.rules = rules;
        this.homes = homes;
        this.windows = windows;
        this.partners = partners;
        this.caller = caller;
        this.keeping = new RecordKeeping<>("NightRule", rules, audit, validator);
    }

    /** Every rule, the newest first. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<NightRuleRow> all() {
        return rules.all().stream()
                .map(NightRule::row)
                .sorted(Comparator.comparing((NightRuleRow row) -> row.details().from())
                        .reversed())
                .toList();
    }

    /**
     * Has a rule count from a night on; the one before goes on to count for the nights before.
     *
     * @throws RuleViolation if a rule of that partner begins on that day, or it would warn too late
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public NightRuleId add(NightRuleDetails details) {
        keeping.check(details);
        partners.get(details.partner());
        if (details.warnFrom() > details.nights()) {
            throw new RuleViolation("partnering.warns-too-late");
        }
        if (rules.all().stream()
                .map(NightRule::details)
                .anyMatch(known -> known.partner().equals(details.partner())
                        && known.from().equals(details.from()))) {
            throw new RuleViolation("partnering.rule-of-that-day");
        }
        var id = NightRuleId.next();
        keeping.add(new NightRule(id, details, caller.get().signInName()));
        return id;
    }

    /** Whether there is no rule at all yet. */
    @Requires(Permission.MANAGE_WINDOWS)
    public boolean none() {
        return rules.none();
    }

    /** The nights of every home abroad, year by year; what is beyond a rule first. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<HomeNights> nights() {
        return homes.all().stream()
                .sorted(Comparator.comparing(HomeNights::state)
                        .reversed()
                        .thenComparing(HomeNights::year, Comparator.reverseOrder())
                        .thenComparing(HomeNights::familyName))
                .toList();
    }

    /** The nights of the homes of one window. */
    @Requires(Permission.MANAGE_WINDOWS)
    public Map<SheetId, List<HomeNights>> nights(WindowId window) {
        return homes.of(windows.get(window));
    }
}
