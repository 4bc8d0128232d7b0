package org.fujinowa.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.model.Programmes;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Reading;
import org.fujinowa.shared.ReferenceTable;

/** The four programmes of the association; an empty installation begins with them, and a fifth is added on a page. */
@ApplicationScoped
@Transactional
public class KnownProgrammes {

    private ProgrammeRegister register;
    private Programmes programmes;

    /** For the CDI proxy. */
    protected KnownProgrammes() {}

    @Inject
    public KnownProgrammes(ProgrammeRegister register, Programmes programmes) {
        this.register = register;
        this.programmes = programmes;
    }

    /** Enters them if there is no programme at all yet. */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void enter() {
        if (!programmes.none()) {
            return;
        }
        ReferenceTable.read("programmes")
                .forEach(row -> register.add(new ProgrammeDetails(
                        row.text("code"),
                        row.text("nameJa"),
                        row.text("nameEn"),
                        row.text("descriptionJa"),
                        row.text("descriptionEn"),
                        Accent.valueOf(row.text("accent")),
                        row.truth("homeStay"),
                        row.truth("reciprocal"),
                        row.truth("adults"),
                        true,
                        Reading.valueOf(row.text("visitorsRead")))));
    }
}
