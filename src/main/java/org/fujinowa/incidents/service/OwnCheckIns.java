package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.fujinowa.applications.service.MyApplication;
import org.fujinowa.incidents.CheckInDay;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.CheckInStay;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;

/** The check-ins that families and applicants find on their own pages, as long as they are asked. */
@ApplicationScoped
@Transactional
public class OwnCheckIns {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private CheckInCodes codes;
    private CheckInFacts facts;
    private MyApplication application;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected OwnCheckIns() {}

    @Inject
    OwnCheckIns(CheckInCodes codes, CheckInFacts facts, MyApplication application, CurrentCaller caller, Clock clock) {
        this.codes = codes;
        this.facts = facts;
        this.application = application;
        this.caller = caller;
        this.clock = clock;
    }

    /** The way to answer about each guest of the caller's own family, by the guest's name. */
    @Requires(Permission.OFFER_HOME)
    public Map<String, String> ofFamily() {
        var family = caller.own("HostFamily");
        return ways(stay -> stay.family() != null && stay.family().toString().equals(family), CheckInSide.FAMILY);
    }

    /** The caller's own way to answer; empty unless they are on their way. */
    @Requires(Permission.APPLY)
    public Map<String, String> ofApplicant() {
        var participant = application.read().participant();
        return participant == null ? Map.of() : ways(stay -> stay.guest().equals(participant), CheckInSide.GUEST);
    }

    private Map<String, String> ways(Predicate<CheckInStay> own, CheckInSide side) {
        var today = LocalDate.now(clock.withZone(HERE));
        var ways = new LinkedHashMap<String, String>();
        for (var delegation : facts.underWay(today)) {
            facts.of(delegation).stream()
                    .filter(own)
                    .filter(stay ->
                            CheckInDay.on(today, stay.begins(), stay.ends()).isPresent())
                    .forEach(stay -> ways.put(stay.name(), codes.page(delegation, stay.guest(), side)));
        }
        return ways;
    }
}
