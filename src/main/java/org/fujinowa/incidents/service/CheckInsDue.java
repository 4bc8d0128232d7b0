package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.incidents.CheckInLine;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.model.CheckIn;
import org.fujinowa.incidents.model.CheckInReading;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.ReminderNeeds;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Who is to be asked today how it goes, and has not said so. */
@ApplicationScoped
@Transactional
class CheckInsDue implements ReminderNeeds {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private CheckInFacts facts;
    private CheckInCodes codes;
    private CheckIns checkIns;

    /** For the CDI proxy. */
    protected CheckInsDue() {}

    @Inject
    CheckInsDue(CheckInFacts facts, CheckInCodes codes, CheckIns checkIns) {
        this.facts = facts;
        this.codes = codes;
        this.checkIns = checkIns;
    }

    @Override
    public MessageKind kind() {
        return MessageKind.CHECK_IN_ASKED;
    }

    /** The first and the third day of a stay: they are to be answered before the next day. */
    @Override
    public List<ReminderNeed> needs(LocalDate today, LocalDate last) {
        return facts.underWay(today).stream()
                .flatMap(delegation -> of(delegation, today))
                .toList();
    }

    private Stream<ReminderNeed> of(DelegationId id, LocalDate today) {
        var dates = facts.delegation(id);
        var said = checkIns.of(id).stream().map(CheckIn::row).toList();
        return CheckInReading.lines(facts.of(id), said, today).stream()
                .filter(CheckInLine::missing)
                .filter(line -> line.asked() != null
                        && today.equals(line.asked().of(line.stay().begins())))
                .map(line -> need(id, dates, line, today));
    }

    private ReminderNeed need(DelegationId id, DelegationDetails dates, CheckInLine line, LocalDate today) {
        var stay = line.stay();
        var name = stay.name(line.side());
        var language = JAPANESE.matcher(name).find() ? Language.JA : Language.EN;
        return new ReminderNeed(
                "check-in/" + line.asked() + "/" + line.key(),
                new Recipient(name, line.side() == CheckInSide.GUEST ? stay.mail() : stay.familyMail()),
                language,
                TemplateProgramme.of(dates.programme().toString()),
                stay.name(),
                new Choice(id.toString(), dates.nameJa(), dates.nameEn()),
                today.plusDays(1),
                Texts.in(language).of("incidents.feel.title"),
                codes.address(id, stay.guest(), line.side()));
    }
}
