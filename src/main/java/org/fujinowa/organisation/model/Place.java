package org.fujinowa.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.PlaceRow;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** A town, a district, a city abroad. A town may end and become part of another; what happened there stays with its name. */
@Entity
@Table(name = "place")
public class Place extends StoredNoun<PlaceDetails> {

    private String nameJa = "";
    private String reading = "";
    private String nameEn = "";
    private String country = "";
    private String region = "";
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private String timeZone = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable String successorId;
    private String source = "";
    private String note = "";
    private String sortJa = "";
    private String sortEn = "";
    private LocalDate endSort = LocalDate.EPOCH;

    /** For JPA. */
    protected Place() {}

    public Place(PlaceId id, PlaceDetails details) {
        super(id);
        change(details);
    }

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if it would end before it began, or the time zone does not exist
     */
    @Override
    public final void change(PlaceDetails details) {
        Lifetime.mustBeInOrder(details.validFrom(), details.validUntil());
        if (!java.time.ZoneId.getAvailableZoneIds().contains(details.timeZone())) {
            throw new RuleViolation("organisation.no-such-time-zone", details.timeZone());
        }
        nameJa = details.nameJa();
        reading = details.reading();
        nameEn = details.nameEn();
        country = details.country();
        region = details.region();
        latitude = details.latitude();
        longitude = details.longitude();
        timeZone = details.timeZone();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
        successorId = details.successor() == null ? null : details.successor().toString();
        source = details.source();
        note = details.note();
        endSort = Lifetime.endSort(validUntil);
        sortJa = NameOrder.japanese(nameJa, reading);
        sortEn = NameOrder.english(nameEn);
        foundBy(nameJa, reading, nameEn, region, country);
    }

    public PlaceId id() {
        return PlaceId.of(key());
    }

    public @Nullable PlaceId successor() {
        return successorId == null ? null : PlaceId.of(successorId);
    }

    @Override
    public PlaceDetails details() {
        return new PlaceDetails(
                nameJa,
                reading,
                nameEn,
                country,
                region,
                latitude,
                longitude,
                timeZone,
                validFrom,
                validUntil,
                successor(),
                source,
                note);
    }

    public PlaceRow row() {
        return new PlaceRow(id(), version(), details());
    }

    public Choice choice() {
        return new Choice(key(), nameJa, nameEn);
    }
}
