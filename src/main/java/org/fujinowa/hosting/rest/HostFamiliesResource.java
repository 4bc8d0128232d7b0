package org.fujinowa.hosting.rest;

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
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Identities;
import org.fujinowa.shared.rest.Lists;
import org.fujinowa.shared.rest.Versions;

/** /api/host-families: host families with their homes and approvals. */
@Path("host-families")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HostFamiliesResource {

    @Inject
    private HostRegister register;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    public Response list() {
        return Lists.answer(
                uri,
                register.page(Lists.request(uri, "ready", "active", "approvedOn", "pet", "petsAnswer", "smoking"))
                        .map(HostFamilyItem::of));
    }

    @POST
    public Response add(HostFamilyJson body) {
        Identities.refuse(body.id());
        var id = register.add(body.details());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String text) {
        var id = HostFamilyId.of(text);
        var found = register.look(id);
        return Versions.answer(headers, new Versioned<>(HostFamilyJson.of(id, found.value()), found.version()));
    }

    /** Says everything anew, if nobody has changed it since the caller saw it. */
    @PUT
    @Path("{id}")
    public void change(@PathParam("id") String text, HostFamilyJson body) {
        var id = HostFamilyId.of(text);
        Identities.refuseOther(body.id(), id);
        register.change(id, Versions.seen(headers), body.details());
    }

    /** Removes it, if nobody has changed it since the caller saw it and nothing needs it. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String text) {
        register.remove(HostFamilyId.of(text), Versions.seen(headers));
    }
}
