package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardView;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;

/** Hands the placements of a delegation out as a file, and writes down who took them. */
@ApplicationScoped
@Transactional
public class PlacementExport {

    private MatchingBoard board;
    private ConsentLedger consents;
    private AuditTrail auditTrail;

    /** For the CDI proxy. */
    protected PlacementExport() {}

    @Inject
    public PlacementExport(MatchingBoard board, ConsentLedger consents, AuditTrail auditTrail) {
        this.board = board;
        this.consents = consents;
        this.auditTrail = auditTrail;
    }

    /** The board as of now, for a file of that kind. */
    @Requires(Permission.VIEW_PLACEMENTS)
    @TakenAlong
    public BoardView take(DelegationId delegation, String kind) {
        var view = board.view(delegation);
        auditTrail.record(Deed.EXPORTED, Subject.of("MatchBoard", delegation), Changes.fact("file", kind));
        return view;
    }

    /** What guests and families of that board agree to now: a file goes further than the page. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public StandingConsents agreed(BoardView view) {
        return consents.standing(Stream.concat(
                        view.guests().stream().map(guest -> guest(guest.id())),
                        view.homes().stream().map(home -> home(home.id())))
                .toList());
    }

    /** A guest as consents know them. */
    @OpenToAll("Only a name for an identity.")
    public static Subject guest(ParticipantId guest) {
        return Subject.of("Participant", guest);
    }

    /** A home as consents know it. */
    @OpenToAll("Only a name for an identity.")
    public static Subject home(HostFamilyId home) {
        return Subject.of("HostFamily", home);
    }
}
