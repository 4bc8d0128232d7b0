package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.AidKind;
import org.fujinowa.emergency.model.Aids;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.ReferenceTable;

/** The help that is publicly known of the places to which delegations go: with its source, and not called checked by anybody. */
@ApplicationScoped
@Transactional
public class KnownAids {

    private AidBook book;
    private Aids aids;
    private PlaceRegister places;

    /** For the CDI proxy. */
    protected KnownAids() {}

    @Inject
    public KnownAids(AidBook book, Aids aids, PlaceRegister places) {
        this.book = book;
        this.aids = aids;
        this.places = places;
    }

    /** Enters it if nothing is known at all. */
    @OpenToAll("Called at the start with public knowledge.")
    public void enter() {
        if (!aids.none()) {
            return;
        }
        var known = places.choices();
        ReferenceTable.read("aids")
                .forEach(row -> known.stream()
                        .filter(place -> place.labelEn().equals(row.text("place")))
                        .findFirst()
                        .ifPresent(place -> book.add(new AidDetails(
                                AidKind.valueOf(row.text("kind")),
                                null,
                                PlaceId.of(place.id()),
                                row.text("nameJa"),
                                row.text("nameEn"),
                                row.text("phone"),
                                row.text("addressJa"),
                                row.text("addressEn"),
                                row.text("noteJa"),
                                row.text("noteEn"),
                                row.text("source"),
                                null))));
    }
}
