package org.fujinowa.admissions.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.rest.Identities;
import org.fujinowa.shared.rest.Lists;

/** /api/delegations/{delegation}/participants: who takes part in one delegation. */
@Path("delegations/{delegation}/participants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TakingPartResource {

    @Inject
    private ParticipantRegister register;

    @Inject
    private DelegationRegister delegations;

    @Context
    private UriInfo uri;

    @GET
    public Response list(@PathParam("delegation") String text) {
        var delegation = DelegationId.of(text);
        delegations.refuseUnknown(delegation);
        var request = Lists.request(uri, "role", "ready", "withdrawn", "questionsOpen")
                .with("delegation", delegation.toString());
        return Lists.answer(uri, register.page(request).map(ParticipantItem::of));
    }

    /** Enters somebody in the delegation of the address. */
    @POST
    public Response add(@PathParam("delegation") String text, ParticipantJson body) {
        var delegation = DelegationId.of(text);
        Identities.refuse(body.id());
        Identities.refuseOther(body.delegation(), delegation);
        var id = register.add(body.details(delegation));
        return Response.created(uri.getBaseUriBuilder()
                        .path("participants")
                        .path(id.toString())
                        .build())
                .build();
    }
}
