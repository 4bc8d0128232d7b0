package org.fujinowa.reciprocity.model;

import java.util.Objects;
import java.util.function.Function;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.shared.store.InMemoryNouns;
import org.jspecify.annotations.Nullable;

/** All gifts, in memory. */
public class InMemoryGifts extends InMemoryNouns<Gift> implements Gifts {

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return any(GiftDetails::programme, programme);
    }

    @Override
    public boolean anyWith(PartnerId partner) {
        return any(GiftDetails::partner, partner);
    }

    @Override
    public boolean anyAt(DelegationId delegation) {
        return any(GiftDetails::delegation, delegation);
    }

    @Override
    public boolean anyOf(HostFamilyId family) {
        return any(GiftDetails::family, family);
    }

    @Override
    public boolean anyOf(TwinId twin) {
        return any(GiftDetails::twin, twin);
    }

    private boolean any(Function<GiftDetails, @Nullable Record> part, Record id) {
        return all().stream().anyMatch(one -> Objects.equals(part.apply(one.details()), id));
    }
}
