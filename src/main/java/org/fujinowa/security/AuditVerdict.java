package org.fujinowa.security;

import java.util.List;

/**
 * What a check of the audit trail found.
 *
 * @param sealed how many entries the chain covers
 * @param unsealed how many entries wait for their seal, normally those of the last seconds
 * @param faults the keys of what is wrong, with the number of the link; empty if the trail is whole
 */
public record AuditVerdict(long sealed, long unsealed, List<Fault> faults) {

    public AuditVerdict {
        faults = List.copyOf(faults);
    }

    /**
     * One thing that is wrong.
     *
     * @param key {@code security.audit.edited}, {@code .deleted}, {@code .chain-broken} or {@code .truncated}
     * @param number the number of the link
     */
    public record Fault(String key, long number) {}

    /** Whether nothing was edited, deleted or cut off. */
    public boolean whole() {
        return faults.isEmpty();
    }
}
