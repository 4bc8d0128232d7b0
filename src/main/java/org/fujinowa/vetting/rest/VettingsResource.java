package org.fujinowa.vetting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.service.FamilyVettings;
import org.jspecify.annotations.Nullable;

/** /api/vettings: what the vetting of a family is for a programme on a night, and why. To check is for people, on the page. */
@Path("vettings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VettingsResource {

    @Inject
    private FamilyVettings vettings;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @GET
    @Path("{id}")
    public VettingJson get(
            @PathParam("id") String id,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("night") @Nullable String night) {
        caller.mustBeAllowed(Permission.MANAGE_VETTING);
        if (programme == null) {
            throw new RuleViolation("vetting.programme-needed");
        }
        var family = HostFamilyId.of(id);
        var asking = ProgrammeId.of(programme);
        programmes.get(asking);
        var on = day(night);
        return VettingJson.of(family.toString(), asking.toString(), on, vettings.open(family, asking, on));
    }

    private LocalDate day(@Nullable String night) {
        try {
            return night == null ? LocalDate.now(clock) : LocalDate.parse(night);
        } catch (DateTimeException noDay) {
            throw new RuleViolation("shared.not-a-date");
        }
    }
}
