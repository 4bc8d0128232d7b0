package org.fujinowa.reciprocity.model;

import java.util.Objects;
import java.util.function.Function;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.shared.store.InMemoryNouns;
import org.jspecify.annotations.Nullable;

/** All costs, in memory. */
public class InMemoryCosts extends InMemoryNouns<Cost> implements Costs {

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return any(CostDetails::programme, programme);
    }

    @Override
    public boolean anyWith(PartnerId partner) {
        return any(CostDetails::partner, partner);
    }

    @Override
    public boolean anyAt(DelegationId delegation) {
        return any(CostDetails::delegation, delegation);
    }

    @Override
    public boolean anyOf(HostFamilyId family) {
        return any(CostDetails::family, family);
    }

    @Override
    public boolean anyOf(TwinId twin) {
        return any(CostDetails::twin, twin);
    }

    private boolean any(Function<CostDetails, @Nullable Record> part, Record id) {
        return all().stream().anyMatch(one -> Objects.equals(part.apply(one.details()), id));
    }
}
