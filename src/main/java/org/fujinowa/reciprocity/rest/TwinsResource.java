package org.fujinowa.reciprocity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.service.TwinBoards;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Lists;
import org.fujinowa.shared.rest.Versions;

/** /api/reciprocity/twins: who is whose twin. To pair is for people, on the page. */
@Path("reciprocity/twins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TwinsResource {

    @Inject
    private TwinBoards boards;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    public Response list() {
        return Lists.answer(
                uri, boards.page(Lists.request(uri, "programme", "year")).map(TwinItem::of));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        var found = boards.get(TwinId.of(id));
        return Versions.answer(headers, new Versioned<>(TwinItem.of(found), found.version()));
    }
}
