package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.fujinowa.incidents.CheckInDay;
import org.fujinowa.incidents.CheckInDetails;
import org.fujinowa.incidents.CheckInQuestion;
import org.fujinowa.incidents.CheckInStay;
import org.fujinowa.incidents.CheckInWayDetails;
import org.fujinowa.incidents.Feeling;
import org.fujinowa.incidents.NewCheckIn;
import org.fujinowa.incidents.model.CheckIn;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How people say how it goes: by the code in their own address, without an account, as often as things change. */
@ApplicationScoped
@Transactional
public class CheckInAnswers {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private CheckInCodes codes;
    private CheckInFacts facts;
    private CheckIns checkIns;
    private CheckInTaking taking;
    private Clock clock;

    /** For the CDI proxy. */
    protected CheckInAnswers() {}

    @Inject
    CheckInAnswers(CheckInCodes codes, CheckInFacts facts, CheckIns checkIns, CheckInTaking taking, Clock clock) {
        this.codes = codes;
        this.facts = facts;
        this.checkIns = checkIns;
        this.taking = taking;
        this.clock = clock;
    }

    /**
     * What is asked there. To look changes nothing.
     *
     * @throws RuleViolation {@code incidents.way-closed} if the code opens nothing (any more)
     */
    @OpenToAll(
            "The code is the proof; it says no more than the name of the one guest about whose stay its holder is asked.")
    public CheckInQuestion look(String code) {
        var way = way(code);
        var stay = stay(way);
        var dates = facts.delegation(way.delegation());
        var day = CheckInDay.on(LocalDate.now(clock.withZone(HERE)), stay.begins(), stay.ends());
        return new CheckInQuestion(
                way.side(),
                stay.name(),
                dates.nameJa(),
                dates.nameEn(),
                stay.begins(),
                day.orElse(null),
                day.flatMap(asked -> said(way, asked)).orElse(null));
    }

    /**
     * What they say; throws as {@link #look} does.
     *
     * @throws RuleViolation {@code incidents.not-asked-now} before and long after the stay
     */
    @OpenToAll("The code is the proof.")
    public void answer(String code, @Nullable Feeling feeling, String words, boolean callMe) {
        var way = way(code);
        var stay = stay(way);
        var day = CheckInDay.on(LocalDate.now(clock.withZone(HERE)), stay.begins(), stay.ends())
                .orElseThrow(() -> new RuleViolation("incidents.not-asked-now"));
        if (feeling == null) {
            throw new RuleViolation("incidents.feeling-missing");
        }
        taking.take(way.delegation(), way.guest(), way.side(), new NewCheckIn(day, feeling, words.strip(), callMe), "");
    }

    private Optional<NewCheckIn> said(CheckInWayDetails way, CheckInDay day) {
        return checkIns.of(way.delegation()).stream()
                .map(CheckIn::details)
                .filter(said -> said.guest().equals(way.guest()) && said.side() == way.side())
                .map(CheckInDetails::said)
                .filter(said -> said.day() == day)
                .reduce((one, other) -> other);
    }

    private CheckInWayDetails way(String code) {
        return codes.find(code).orElseThrow(() -> new RuleViolation("incidents.way-closed"));
    }

    private CheckInStay stay(CheckInWayDetails way) {
        return facts.of(way.delegation(), way.guest())
                .filter(stay -> stay.sides().contains(way.side()))
                .orElseThrow(() -> new RuleViolation("incidents.way-closed"));
    }
}
