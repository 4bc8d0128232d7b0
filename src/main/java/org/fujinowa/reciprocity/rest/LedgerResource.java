package org.fujinowa.reciprocity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.fujinowa.reciprocity.service.ReciprocityLedger;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.rest.Lists;
import org.fujinowa.shared.rest.Versions;

/**
 * /api/reciprocity/ledger: what each side has given and received. It is reckoned anew each time; its tag is made of what it
 * says, so a caller who asks again with {@code If-None-Match} is told when nothing has changed.
 */
@Path("reciprocity/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    private ReciprocityLedger ledgers;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    public Response read() {
        var request = Lists.request(uri, "by", "programme", "partner", "from", "until", "planned");
        var page = LedgerPages.page(ledgers.read(LedgerPages.query(request)), request);
        var tag = UUID.nameUUIDFromBytes(page.toString().getBytes(StandardCharsets.UTF_8));
        return Versions.answer(headers, new Versioned<>(page, tag.getMostSignificantBits() & Long.MAX_VALUE));
    }
}
