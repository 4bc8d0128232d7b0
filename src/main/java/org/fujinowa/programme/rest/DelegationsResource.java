package org.fujinowa.programme.rest;

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
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Identities;
import org.fujinowa.shared.rest.Lists;
import org.fujinowa.shared.rest.Versions;

/** /api/delegations: one leg of one year each. */
@Path("delegations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @Inject
    private DelegationRegister register;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    public Response list() {
        return Lists.answer(
                uri,
                register.page(Lists.request(uri, "programme", "direction", "state", "homeStay"))
                        .map(DelegationItem::of));
    }

    @POST
    public Response add(DelegationJson body) {
        Identities.refuse(body.id());
        var id = register.add(body.details());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String text) {
        var id = DelegationId.of(text);
        var found = register.get(id);
        return Versions.answer(headers, new Versioned<>(DelegationJson.of(id, found.value()), found.version()));
    }

    /** Says everything anew, if nobody has changed it since the caller saw it. */
    @PUT
    @Path("{id}")
    public void change(@PathParam("id") String text, DelegationJson body) {
        var id = DelegationId.of(text);
        Identities.refuseOther(body.id(), id);
        register.change(id, Versions.seen(headers), body.details());
    }

    /** Removes it, if nobody has changed it since the caller saw it and nothing needs it. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String text) {
        register.remove(DelegationId.of(text), Versions.seen(headers));
    }
}
