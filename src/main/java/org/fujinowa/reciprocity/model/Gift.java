package org.fujinowa.reciprocity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.GiftRow;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** A gift that one side gave the other: entered once, moved from shelf to shelf, never forgotten. */
@Entity
@Table(name = "gift")
public class Gift extends StoredNoun<GiftDetails> {

    private String programmeId = "";

    @Enumerated(EnumType.STRING)
    private Side givenBy = Side.HERE;

    private LocalDate givenOn = LocalDate.EPOCH;
    private String what = "";
    private String giver = "";
    private String receiver = "";
    private @Nullable Integer valueYen;
    private String keptAt = "";
    private @Nullable String partnerId;
    private @Nullable String delegationId;
    private @Nullable String familyId;
    private @Nullable String twinId;
    private String note = "";

    /** For JPA. */
    protected Gift() {}

    public Gift(GiftId id, GiftDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(GiftDetails details) {
        programmeId = details.programme().toString();
        givenBy = details.givenBy();
        givenOn = details.givenOn();
        what = details.what();
        giver = details.giver();
        receiver = details.receiver();
        valueYen = details.valueYen();
        keptAt = details.keptAt();
        partnerId = Links.text(details.partner());
        delegationId = Links.text(details.delegation());
        familyId = Links.text(details.family());
        twinId = Links.text(details.twin());
        note = details.note();
        foundBy(what, giver, receiver, keptAt);
    }

    public GiftId id() {
        return GiftId.of(key());
    }

    @Override
    public GiftDetails details() {
        return new GiftDetails(
                ProgrammeId.of(programmeId),
                givenBy,
                givenOn,
                what,
                giver,
                receiver,
                valueYen,
                keptAt,
                Links.read(partnerId, PartnerId::of),
                Links.read(delegationId, DelegationId::of),
                Links.read(familyId, HostFamilyId::of),
                Links.read(twinId, TwinId::of),
                note);
    }

    public GiftRow row() {
        return new GiftRow(id(), version(), details());
    }
}
