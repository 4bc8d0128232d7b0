package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.CheckInWayDetails;
import org.fujinowa.incidents.CheckInWayId;
import org.fujinowa.incidents.model.CheckInWay;
import org.fujinowa.incidents.model.CheckInWays;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.service.LinkAddress;

/** The addresses by which check-ins are answered: each side of each stay has one, the same all through. */
@ApplicationScoped
class CheckInCodes {

    private static final String PAGE = "/feel?code=";

    private CheckInWays ways;
    private LinkAddress addresses;

    /** For the CDI proxy. */
    protected CheckInCodes() {}

    @Inject
    CheckInCodes(CheckInWays ways, LinkAddress addresses) {
        this.ways = ways;
        this.addresses = addresses;
    }

    /** The address for that side; made if there is none yet. */
    String address(DelegationId delegation, ParticipantId guest, CheckInSide side) {
        return addresses.ofPage(page(delegation, guest, side));
    }

    /** The same within this site. */
    String page(DelegationId delegation, ParticipantId guest, CheckInSide side) {
        var known = ways.of(delegation).stream()
                .map(CheckInWay::details)
                .filter(way -> way.guest().equals(guest) && way.side() == side)
                .findFirst();
        return PAGE + known.orElseGet(() -> make(delegation, guest, side)).code();
    }

    Optional<CheckInWayDetails> find(String code) {
        var typed = new AnswerCode(code.strip().toUpperCase(Locale.ROOT));
        return typed.plausible() ? ways.findByCode(typed.hash()).map(CheckInWay::details) : Optional.empty();
    }

    private CheckInWayDetails make(DelegationId delegation, ParticipantId guest, CheckInSide side) {
        return make(delegation, guest, side, AnswerCode.next().text());
    }

    CheckInWayDetails make(DelegationId delegation, ParticipantId guest, CheckInSide side, String code) {
        var way = new CheckInWayDetails(delegation, guest, side, code);
        ways.add(new CheckInWay(CheckInWayId.next(), way));
        return way;
    }
}
