package org.fujinowa.security.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.NoSuchRecord;

/** All requests for emergency access. */
public interface EmergencyAccesses {

    void add(EmergencyAccess access);

    Optional<EmergencyAccess> find(String id);

    /** Those of that account that are granted beyond that moment, or not answered. */
    List<EmergencyAccess> living(String accountId, Instant now);

    /** The newest of all. */
    List<EmergencyAccess> newest(int atMost);

    default EmergencyAccess get(String id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("EmergencyAccess " + id));
    }
}
