package org.fujinowa.admissions.rest;

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
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Identities;
import org.fujinowa.shared.rest.Versions;

/** /api/participants/{id}: one part in one delegation, with what matching needs. */
@Path("participants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantsResource {

    @Inject
    private ParticipantRegister register;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String text) {
        var id = ParticipantId.of(text);
        var found = register.look(id);
        return Versions.answer(headers, new Versioned<>(ParticipantJson.of(id, found.value()), found.version()));
    }

    /** Says everything anew, if nobody has changed it since the caller saw it. */
    @PUT
    @Path("{id}")
    public void change(@PathParam("id") String text, ParticipantJson body) {
        var id = ParticipantId.of(text);
        Identities.refuseOther(body.id(), id);
        var delegation = Identities.required("delegation", body.delegation());
        register.change(id, Versions.seen(headers), body.details(delegation));
    }

    /** Removes it, if nobody has changed it since the caller saw it and nothing needs it. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String text) {
        register.remove(ParticipantId.of(text), Versions.seen(headers));
    }
}
