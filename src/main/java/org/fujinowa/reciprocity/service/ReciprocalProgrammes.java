package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.programme.ProgrammeRow;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;

/** The programmes in which the family of who travels hosts on the other leg. */
@ApplicationScoped
public class ReciprocalProgrammes {

    private ProgrammeRegister programmes;

    /** For the CDI proxy. */
    protected ReciprocalProgrammes() {}

    @Inject
    public ReciprocalProgrammes(ProgrammeRegister programmes) {
        this.programmes = programmes;
    }

    /** Each as a line of a select menu, by code. */
    @Requires(Permission.VIEW_TWINS)
    public List<Choice> choices() {
        return programmes.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                .filter(row -> row.details().reciprocal())
                .map(ReciprocalProgrammes::choice)
                .toList();
    }

    private static Choice choice(ProgrammeRow row) {
        return new Choice(
                row.id().toString(), row.details().nameJa(), row.details().nameEn());
    }
}
