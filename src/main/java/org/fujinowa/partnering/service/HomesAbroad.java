package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.NightState;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.model.HomeSheet;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.NightRule;
import org.fujinowa.partnering.model.NightRules;
import org.fujinowa.partnering.model.NightsAbroad;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/** The nights of our children in homes abroad, over all windows; nobody sleeps anywhere beyond what a rule allows. */
@ApplicationScoped
class HomesAbroad {

    private static final Caller DATES_ONLY = Caller.job("partner-window", Permission.VIEW_PROGRAMMES);

    private HomeSheets sheets;
    private PartnerWindows windows;
    private NightRules rules;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected HomesAbroad() {}

    @Inject
    HomesAbroad(
            HomeSheets sheets,
            PartnerWindows windows,
            NightRules rules,
            DelegationRegister delegations,
            CurrentCaller caller) {
        this.sheets = sheets;
        this.windows = windows;
        this.rules = rules;
        this.delegations = delegations;
        this.caller = caller;
    }

    /**
     * A wall: nobody of ours sleeps in a home for more nights of a year than the rule allows, unless cards were given that hold.
     *
     * @throws RuleViolation {@code partnering.nights-beyond}
     */
    void refuseBeyond(PartnerWindow window, SheetId sheet, HomeDetails details) {
        var home = new NightsAbroad.Home(sheet, window.details().partner(), details, stay(window));
        known().of(home).stream()
                .filter(one -> one.state() == NightState.BEYOND)
                .findFirst()
                .ifPresent(beyond -> {
                    throw new RuleViolation("partnering.nights-beyond", beyond.nights(), beyond.year(), beyond.most());
                });
    }

    /** The nights of each home of one window. */
    Map<SheetId, List<HomeNights>> of(PartnerWindow window) {
        var known = known();
        return known.homes().stream()
                .filter(home -> sheets.of(window.id()).stream()
                        .anyMatch(sheet -> sheet.id().equals(home.sheet())))
                .collect(Collectors.toMap(NightsAbroad.Home::sheet, known::of));
    }

    /** The nights of every home of the windows that the caller may see, each home once for each sheet that speaks of it. */
    List<HomeNights> all() {
        var visible = windows.all().stream().map(PartnerWindow::id).collect(Collectors.toSet());
        var known = known();
        return known.homes().stream()
                .filter(home -> visible.contains(sheets.get(home.sheet()).window()))
                .flatMap(home -> known.of(home).stream())
                .toList();
    }

    /** All windows count, also those of delegations that are not the caller's business. */
    private NightsAbroad known() {
        return caller.actingAs(DATES_ONLY, this::everything);
    }

    private NightsAbroad everything() {
        var byId = windows.all().stream().collect(Collectors.toMap(PartnerWindow::id, Function.identity()));
        var stays = byId.values().stream()
                .collect(Collectors.toMap(PartnerWindow::id, window -> Optional.ofNullable(stay(window))));
        return new NightsAbroad(
                sheets.all().stream()
                        .filter(sheet -> byId.containsKey(sheet.window()))
                        .map(sheet -> home(
                                sheet,
                                byId.get(sheet.window()),
                                stays.get(sheet.window()).orElse(null)))
                        .toList(),
                rules.all().stream().map(NightRule::details).toList());
    }

    private static NightsAbroad.Home home(HomeSheet sheet, PartnerWindow window, @Nullable StayPeriod stay) {
        return new NightsAbroad.Home(sheet.id(), window.details().partner(), sheet.details(), stay);
    }

    private @Nullable StayPeriod stay(PartnerWindow window) {
        try {
            var delegation = caller.actingAs(DATES_ONLY, () -> delegations.get(window.delegation()))
                    .value();
            var from = delegation.homeStayFrom();
            var until = delegation.homeStayUntil();
            return from == null || until == null ? null : new StayPeriod(from, until);
        } catch (NoSuchRecord gone) {
            return null;
        }
    }
}
