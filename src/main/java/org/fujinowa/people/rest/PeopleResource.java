package org.fujinowa.people.rest;

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
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Identities;
import org.fujinowa.shared.rest.Lists;
import org.fujinowa.shared.rest.Versions;

/** /api/people: everybody whom the association knows. */
@Path("people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    private PeopleRegister register;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    public Response list() {
        return Lists.answer(
                uri, register.page(Lists.request(uri, "sex", "nationality")).map(PersonItem::of));
    }

    @POST
    public Response add(PersonJson body) {
        Identities.refuse(body.id());
        var id = register.add(body.details());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String text) {
        var id = PersonId.of(text);
        var found = register.look(id);
        return Versions.answer(headers, new Versioned<>(PersonJson.of(id, found.value()), found.version()));
    }

    /** Says everything anew, if nobody has changed it since the caller saw it. */
    @PUT
    @Path("{id}")
    public void change(@PathParam("id") String text, PersonJson body) {
        var id = PersonId.of(text);
        Identities.refuseOther(body.id(), id);
        register.change(id, Versions.seen(headers), body.details());
    }

    /** Removes it, if nobody has changed it since the caller saw it and nothing needs it. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String text) {
        register.remove(PersonId.of(text), Versions.seen(headers));
    }
}
