package org.fujinowa.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.fujinowa.notification.service.MessageRegister;
import org.fujinowa.shared.rest.Lists;

/** /api/messages: how far messages have come. What they say is for people, on the page. */
@Path("messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    private MessageRegister register;

    @Context
    private UriInfo uri;

    @GET
    public Response list() {
        return Lists.answer(
                uri,
                register.page(Lists.request(uri, "state", "kind", "answerState"))
                        .map(MessageItem::of));
    }
}
