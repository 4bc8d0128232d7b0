package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.incidents.CheckInDetails;
import org.fujinowa.incidents.CheckInId;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.NewCheckIn;
import org.fujinowa.incidents.model.AlertReceivers;
import org.fujinowa.incidents.model.AlertReceiversBook;
import org.fujinowa.incidents.model.CheckIn;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** Writes down how somebody says it goes, and alerts those who are named for it if it does not go well. */
@ApplicationScoped
class CheckInTaking {

    private static final int LONGEST = 1_000;
    private static final String RECEIVER = "job:receiver";
    private static final Caller WRITER = Caller.job("check-in-alert", Permission.SEND_MESSAGES);

    private CheckIns checkIns;
    private CheckInFacts facts;
    private AlertReceiversBook receivers;
    private StandingTexts texts;
    private Outbox outbox;
    private LinkAddress addresses;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Validator validator;
    private Clock clock;

    /** For the CDI proxy. */
    protected CheckInTaking() {}

    @Inject
    CheckInTaking(
            CheckIns checkIns,
            CheckInFacts facts,
            AlertReceiversBook receivers,
            StandingTexts texts,
            Outbox outbox,
            LinkAddress addresses,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.checkIns = checkIns;
        this.facts = facts;
        this.receivers = receivers;
        this.texts = texts;
        this.outbox = outbox;
        this.addresses = addresses;
        this.audit = audit;
        this.caller = caller;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * @param takenBy who writes it down on the telephone; empty if they say it themselves
     * @throws RuleViolation {@code form.too-long}
     */
    CheckInId take(DelegationId delegation, ParticipantId guest, CheckInSide side, NewCheckIn said, String takenBy) {
        if (said.words().length() > LONGEST) {
            throw new RuleViolation("form.too-long", LONGEST);
        }
        var id = CheckInId.next();
        var details = new CheckInDetails(delegation, guest, side, said, clock.instant(), takenBy, "", "");
        if (!validator.validate(details).isEmpty()) {
            throw new RuleViolation("incidents.feeling-missing");
        }
        checkIns.add(new CheckIn(id, details));
        audit.recordAs(
                caller.find().map(Caller::signInName).orElse(RECEIVER),
                Deed.CREATED,
                Subject.of("CheckIn", id),
                Changes.none());
        if (said.alarming()) {
            alert(delegation);
        }
        return id;
    }

    /** Mail may be read by others: it says that somebody needs us, not who and why. */
    private void alert(DelegationId delegation) {
        receivers.find(delegation).map(AlertReceivers::details).ifPresent(named -> {
            var about = facts.delegation(delegation);
            Recipient.read(named.receivers()).stream()
                    .filter(to -> !to.address().isBlank())
                    .forEach(to -> write(delegation, about, named.language(), to));
        });
    }

    private void write(DelegationId delegation, DelegationDetails about, Language language, Recipient to) {
        var message = texts.message(
                MessageKind.CHECK_IN_ALERT,
                language,
                TemplateProgramme.of(about.programme().toString()),
                to,
                Map.of(
                        MergeField.DELEGATION,
                        language == Language.JA ? about.nameJa() : about.nameEn(),
                        MergeField.LINK,
                        addresses.ofPage("/incidents/check-ins?delegation=" + delegation)));
        caller.actingAs(WRITER, () -> outbox.put(message));
    }
}
