package org.fujinowa.matching.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.matching.service.Placing;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Versions;

/**
 * /api/delegations/{delegation}/placements: who stays where. The tag of the list is the state of the whole board, for one
 * placement bears upon the others. A program may draft; to propose and to confirm is for people, on the board.
 */
@Path("delegations/{delegation}/placements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlacementsResource {

    @Inject
    private MatchingBoard board;

    @Inject
    private Placing placing;

    @Context
    private HttpHeaders headers;

    @GET
    public Response list(@PathParam("delegation") String delegation) {
        var view = board.view(DelegationId.of(delegation));
        return Versions.answer(headers, new Versioned<>(PlacementsJson.of(view), view.changes()));
    }

    /** Places a participant, if nobody has changed the board since the caller saw it and no rule stands against it. */
    @PUT
    @Path("{participant}")
    public void place(
            @PathParam("delegation") String delegation,
            @PathParam("participant") String participant,
            NewPlacementJson body) {
        try {
            placing.placeFor(
                    DelegationId.of(delegation),
                    Versions.seen(headers),
                    ParticipantId.of(participant),
                    body.family(),
                    body.nights(),
                    body.reason());
        } catch (RuleViolation broken) {
            throw inWords(broken);
        }
    }

    /** Takes a draft away, if nobody has changed the board since the caller saw it. */
    @DELETE
    @Path("{participant}")
    public void unplace(@PathParam("delegation") String delegation, @PathParam("participant") String participant) {
        placing.unplace(DelegationId.of(delegation), Versions.seen(headers), ParticipantId.of(participant));
    }

    /** The rule that stands in the way has its own key and sentence. */
    private static RuleViolation inWords(RuleViolation broken) {
        return broken.arguments().size() == 1 && broken.arguments().get(0) instanceof Remark remark
                ? new RuleViolation(remark.key(), remark.arguments().toArray())
                : broken;
    }
}
