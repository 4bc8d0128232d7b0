package org.fujinowa.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PartnerRow;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** Who stands on the other side of an exchange. Councils merge and universities change names: the tie goes on with another. */
@Entity
@Table(name = "partner")
public class Partner extends StoredNoun<PartnerDetails> {

    private String nameJa = "";
    private String reading = "";
    private String nameEn = "";
    private @Nullable String placeId;
    private String email = "";
    private String phone = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable String successorId;
    private String source = "";
    private String note = "";
    private String sortJa = "";
    private String sortEn = "";
    private LocalDate endSort = LocalDate.EPOCH;

    /** For JPA. */
    protected Partner() {}

    public Partner(PartnerId id, PartnerDetails details) {
        super(id);
        change(details);
    }

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if it would end before it began
     */
    @Override
    public final void change(PartnerDetails details) {
        Lifetime.mustBeInOrder(details.validFrom(), details.validUntil());
        nameJa = details.nameJa();
        reading = details.reading();
        nameEn = details.nameEn();
        placeId = details.place() == null ? null : details.place().toString();
        email = details.email();
        phone = details.phone();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
        successorId = details.successor() == null ? null : details.successor().toString();
        source = details.source();
        note = details.note();
        endSort = Lifetime.endSort(validUntil);
        sortJa = NameOrder.japanese(nameJa, reading);
        sortEn = NameOrder.english(nameEn);
        foundBy(nameJa, reading, nameEn);
    }

    public PartnerId id() {
        return PartnerId.of(key());
    }

    public @Nullable PartnerId successor() {
        return successorId == null ? null : PartnerId.of(successorId);
    }

    @Override
    public PartnerDetails details() {
        return new PartnerDetails(
                nameJa,
                reading,
                nameEn,
                placeId == null ? null : PlaceId.of(placeId),
                email,
                phone,
                validFrom,
                validUntil,
                successor(),
                source,
                note);
    }

    public PartnerRow row() {
        return new PartnerRow(id(), version(), details());
    }

    public Choice choice() {
        return new Choice(key(), nameJa, nameEn);
    }
}
