package org.fujinowa.matching.model;

import java.util.Optional;
import org.fujinowa.programme.DelegationId;

/** All mendings of plans. */
public interface MendRuns {

    void add(MendRun run);

    Optional<MendRun> find(String id);

    Optional<MendRun> last(DelegationId delegation);
}
