package org.fujinowa.admissions.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Identities;
import org.fujinowa.shared.rest.Lists;
import org.fujinowa.shared.rest.Versions;

/** /api/delegations/{delegation}/participants and /api/participants/{id}: who takes part, with what matching needs. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantsResource {

    private static final String OF_DELEGATION = "delegations/{delegation}/participants";
    private static final String ONE = "participants/{id}";

    @Inject
    private ParticipantRegister register;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    @Path(OF_DELEGATION)
    public Response list(@PathParam("delegation") String delegation) {
        var request = Lists.request(uri, "role", "ready", "withdrawn", "questionsOpen")
                .with("delegation", DelegationId.of(delegation).toString());
        return Lists.answer(uri, register.page(request).map(ParticipantItem::of));
    }

    /** Enters somebody in the delegation of the address. */
    @POST
    @Path(OF_DELEGATION)
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

    @GET
    @Path(ONE)
    public Response get(@PathParam("id") String text) {
        var id = ParticipantId.of(text);
        var found = register.get(id);
        return Versions.answer(headers, new Versioned<>(ParticipantJson.of(id, found.value()), found.version()));
    }

    /** Says everything anew, if nobody has changed it since the caller saw it. */
    @PUT
    @Path(ONE)
    public void change(@PathParam("id") String text, ParticipantJson body) {
        var id = ParticipantId.of(text);
        Identities.refuseOther(body.id(), id);
        var delegation = Identities.required("delegation", body.delegation());
        register.change(id, Versions.seen(headers), body.details(delegation));
    }

    /** Removes it, if nobody has changed it since the caller saw it and nothing needs it. */
    @DELETE
    @Path(ONE)
    public void remove(@PathParam("id") String text) {
        register.remove(ParticipantId.of(text), Versions.seen(headers));
    }
}
