package org.fujinowa.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.OrganisationDetails;
import org.fujinowa.organisation.OrganisationId;
import org.fujinowa.organisation.OrganisationRow;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** An association or group on our side. It may be renamed, end, or hand its work on to another. */
@Entity
@Table(name = "organisation")
public class Organisation extends StoredNoun<OrganisationDetails> {

    private String nameJa = "";
    private String reading = "";
    private String nameEn = "";
    private @Nullable String placeId;
    private String purpose = "";
    private String contact = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String source = "";
    private String note = "";
    private String sortJa = "";
    private String sortEn = "";
    private LocalDate endSort = LocalDate.EPOCH;

    @Lob
    private String lists = "";

    /** For JPA. */
    protected Organisation() {}

    public Organisation(OrganisationId id, OrganisationDetails details) {
        super(id);
        change(details);
    }

    /** The lists of an organisation, kept together. */
    record Lists(List<OrganisationId> predecessors) {}

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if it would end before it began
     */
    @Override
    public final void change(OrganisationDetails details) {
        Lifetime.mustBeInOrder(details.validFrom(), details.validUntil());
        nameJa = details.nameJa();
        reading = details.reading();
        nameEn = details.nameEn();
        placeId = details.place() == null ? null : details.place().toString();
        purpose = details.purpose();
        contact = details.contact();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
        source = details.source();
        note = details.note();
        endSort = Lifetime.endSort(validUntil);
        lists = RecordJson.write(new Lists(details.predecessors()));
        sortJa = NameOrder.japanese(nameJa, reading);
        sortEn = NameOrder.english(nameEn);
        foundBy(nameJa, reading, nameEn);
    }

    public OrganisationId id() {
        return OrganisationId.of(key());
    }

    public List<OrganisationId> predecessors() {
        return RecordJson.read(Lists.class, lists).predecessors();
    }

    @Override
    public OrganisationDetails details() {
        return new OrganisationDetails(
                nameJa,
                reading,
                nameEn,
                placeId == null ? null : PlaceId.of(placeId),
                purpose,
                contact,
                validFrom,
                validUntil,
                predecessors(),
                source,
                note);
    }

    public OrganisationRow row() {
        return new OrganisationRow(id(), version(), details());
    }

    public Choice choice() {
        return new Choice(key(), nameJa, nameEn);
    }
}
