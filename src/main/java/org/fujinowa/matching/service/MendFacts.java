package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.LostBed;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.StayPeriod;

/**
 * Has what happened written down where it belongs, so that no later plan puts anybody back: when a family cannot receive, with
 * the family; on which nights a guest is there, with the participant. Runs in the transaction of its caller.
 */
@ApplicationScoped
class MendFacts {

    private HostRegister hosts;
    private ParticipantRegister participants;
    private BoardLedger ledger;
    private Boards boards;
    private AuditTrail auditTrail;

    /** For the CDI proxy. */
    protected MendFacts() {}

    @Inject
    MendFacts(
            HostRegister hosts,
            ParticipantRegister participants,
            BoardLedger ledger,
            Boards boards,
            AuditTrail auditTrail) {
        this.hosts = hosts;
        this.participants = participants;
        this.ledger = ledger;
        this.boards = boards;
        this.auditTrail = auditTrail;
    }

    void write(DelegationId delegation, List<Mishap> happened, LocalDate today, String reason) {
        auditTrail.record(Deed.CHANGED, Subject.of("MatchBoard", delegation), Changes.fact("mended", reason));
        for (var mishap : happened) {
            switch (mishap.kind()) {
                case FAMILY_CANCELS -> hosts.awayToo(Objects.requireNonNull(mishap.family()), mishap.nights());
                case BED_LOST -> loseABed(mishap);
                case GUEST_AWAY -> {}
            }
        }
        happened.stream()
                .filter(mishap -> mishap.kind() == Mishap.Kind.GUEST_AWAY)
                .collect(Collectors.groupingBy(mishap -> Objects.requireNonNull(mishap.guest())))
                .forEach((guest, away) -> leave(delegation, guest, away, today));
    }

    private void loseABed(Mishap mishap) {
        var family = Objects.requireNonNull(mishap.family());
        boards.add(new LostBed(family, mishap.nights(), ledger.actor(), ledger.now()));
        auditTrail.record(
                Deed.CHANGED,
                Subject.of("HostFamily", family),
                Changes.fact("bedLost", mishap.from() + " " + mishap.until()));
    }

    /** Who has slept here already did take part, and leaves; who has not, and comes on no night, takes part no longer. */
    private void leave(DelegationId delegation, ParticipantId guest, List<Mishap> away, LocalDate today) {
        ledger.roster(delegation).guest(guest).ifPresent(known -> {
            var nights = known.stay()
                    .eachNight()
                    .filter(night -> night.isBefore(today)
                            || away.stream().noneMatch(mishap -> mishap.nights().includes(night)))
                    .toList();
            participants.needsAHomeOnly(
                    guest,
                    nights.isEmpty()
                            ? null
                            : new StayPeriod(
                                    nights.get(0), nights.get(nights.size() - 1).plusDays(1)));
        });
    }
}
