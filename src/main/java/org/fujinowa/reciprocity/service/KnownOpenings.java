package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.reciprocity.Certainty;
import org.fujinowa.reciprocity.OpeningDetails;
import org.fujinowa.reciprocity.model.Openings;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;
import org.jspecify.annotations.Nullable;

/** The past delegations whose numbers public sources tell, each with its source; an empty installation begins with them. */
@ApplicationScoped
@Transactional
public class KnownOpenings {

    private OpeningRegister register;
    private Openings openings;
    private ProgrammeRegister programmes;
    private PartnerRegister partners;

    /** For the CDI proxy. */
    protected KnownOpenings() {}

    @Inject
    public KnownOpenings(
            OpeningRegister register, Openings openings, ProgrammeRegister programmes, PartnerRegister partners) {
        this.register = register;
        this.openings = openings;
        this.programmes = programmes;
        this.partners = partners;
    }

    /** Enters them if there is no opening entry at all yet; a programme that is gone is left out. */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public void enter() {
        if (!openings.none()) {
            return;
        }
        for (var row : ReferenceTable.read("openings")) {
            programmes.findByCode(row.text("programme")).ifPresent(programme -> register.add(opening(programme, row)));
        }
    }

    private OpeningDetails opening(ProgrammeId programme, Row row) {
        return new OpeningDetails(
                programme,
                partner(row.text("partner")),
                Integer.parseInt(row.text("year")),
                Direction.valueOf(row.text("direction")),
                whole(row.number("heads")),
                whole(row.number("nights")),
                row.text("statement"),
                row.text("source"),
                Certainty.valueOf(row.text("certainty")),
                row.truth("counted"),
                row.text("note"));
    }

    private @Nullable PartnerId partner(String nameEn) {
        return partners.choices().stream()
                .filter(choice -> choice.labelEn().equals(nameEn))
                .findFirst()
                .map(Choice::id)
                .map(PartnerId::of)
                .orElse(null);
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number == null ? null : number.intValue();
    }
}
