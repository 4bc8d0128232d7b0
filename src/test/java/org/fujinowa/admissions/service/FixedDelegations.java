package org.fujinowa.admissions.service;

import java.util.Map;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Versioned;

/** A register of a few delegations that never change. */
class FixedDelegations extends DelegationRegister {

    private final Map<DelegationId, DelegationDetails> delegations;

    FixedDelegations(Map<DelegationId, DelegationDetails> delegations) {
        this.delegations = delegations;
    }

    @Override
    public Versioned<DelegationDetails> get(DelegationId id) {
        if (!delegations.containsKey(id)) {
            throw new NoSuchRecord(id);
        }
        return new Versioned<>(delegations.get(id), 1);
    }
}
