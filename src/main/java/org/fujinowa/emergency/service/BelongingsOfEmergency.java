package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fujinowa.emergency.AidId;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.SafetyReplyId;
import org.fujinowa.emergency.model.Aids;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.emergency.model.SafetyReplies;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Safety confirmations belong to their delegation; so does help for one delegation, while help at a place is everybody's. */
@ApplicationScoped
class BelongingsOfEmergency implements Belongings {

    private Aids aids;
    private SafetyChecks checks;
    private SafetyReplies replies;

    /** For the CDI proxy. */
    protected BelongingsOfEmergency() {}

    @Inject
    BelongingsOfEmergency(Aids aids, SafetyChecks checks, SafetyReplies replies) {
        this.aids = aids;
        this.checks = checks;
        this.replies = replies;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        AidId.class,
                        "Aid",
                        key -> aids.find(AidId.of(key))
                                .flatMap(
                                        aid -> Optional.ofNullable(aid.details().delegation()))
                                .map(Owner::delegation)),
                new Belonging(
                        SafetyCheckId.class,
                        "SafetyCheck",
                        key -> checks.find(SafetyCheckId.of(key)).map(check -> Owner.delegation(check.delegation()))),
                new Belonging(
                        SafetyReplyId.class,
                        "SafetyReply",
                        key -> replies.find(SafetyReplyId.of(key)).map(reply -> Owner.sameAs(reply.check()))));
    }
}
