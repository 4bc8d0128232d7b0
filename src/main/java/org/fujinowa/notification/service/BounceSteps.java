package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.notification.service.DeliveryReport.Outcome;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/** Writes down what other mail servers report, each report in a transaction of its own. The same report twice counts once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class BounceSteps {

    private Messages messages;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected BounceSteps() {}

    @Inject
    BounceSteps(Messages messages, AuditTrail audit, Clock clock) {
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reports about messages that we do not know are left aside. */
    void reported(DeliveryReport report) {
        var known = messages.find(report.message());
        if (known.isEmpty()) {
            return;
        }
        var message = known.get();
        var before = message.state();
        if (report.outcome() == Outcome.FAILED) {
            message.bounced(clock.instant(), report.words());
        } else {
            message.delayed(clock.instant(), report.words());
        }
        messages.changed(message);
        if (before != MessageState.BOUNCED && message.state() == MessageState.BOUNCED) {
            audit.record(Deed.CHANGED, Subject.of("Message", message.id()), Changes.fact("state", message.state()));
        }
    }
}
