package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Imports belong to the delegation for which they were read. */
@ApplicationScoped
class BelongingsOfIntake implements Belongings {

    private Intakes intakes;

    /** For the CDI proxy. */
    protected BelongingsOfIntake() {}

    @Inject
    BelongingsOfIntake(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(
                ImportId.class,
                "Import",
                key -> intakes.find(ImportId.of(key)).map(intake -> Owner.delegation(intake.delegation()))));
    }
}
