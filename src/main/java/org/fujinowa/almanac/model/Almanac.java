package org.fujinowa.almanac.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.almanac.AlmanacDetails;
import org.fujinowa.almanac.AlmanacId;
import org.fujinowa.almanac.AlmanacKind;
import org.fujinowa.almanac.AlmanacRow;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;

/** The days of one kind in one part of the world. */
@Entity
@Table(name = "almanac")
public class Almanac extends StoredNoun<AlmanacDetails> {

    private String sortJa = "";
    private String sortEn = "";

    @Enumerated(EnumType.STRING)
    private AlmanacKind kind = AlmanacKind.PUBLIC_HOLIDAYS;

    private String country = "";
    private boolean unchecked;
    private LocalDate checkedSort = LocalDate.EPOCH;

    @Lob
    private String content = "";

    /** For JPA. */
    protected Almanac() {}

    public Almanac(AlmanacId id, AlmanacDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(AlmanacDetails details) {
        sortJa = Folding.fold(details.nameJa());
        sortEn = Folding.fold(details.nameEn());
        kind = details.kind();
        country = details.country();
        unchecked = details.checkedOn() == null;
        checkedSort = details.checkedOn() == null ? LocalDate.EPOCH : details.checkedOn();
        content = RecordJson.write(details);
        foundBy(details.nameJa(), details.nameEn(), details.region(), country, details.note());
    }

    public AlmanacId id() {
        return AlmanacId.of(key());
    }

    @Override
    public AlmanacDetails details() {
        return RecordJson.read(AlmanacDetails.class, content);
    }

    /** Whether it names that place. */
    public boolean names(PlaceId place) {
        return details().places().contains(place);
    }

    public AlmanacRow row() {
        return new AlmanacRow(id(), version(), details());
    }
}
