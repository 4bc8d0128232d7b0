package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.List;

/**
 * One stage of a family, and why it is as it is.
 *
 * @param stage which stage
 * @param state how far it has come
 * @param proofs what the requirements of that stage say
 * @param facts what else happened, or has not
 */
public record StageLine(FamilyStage stage, StageState state, List<StageProof> proofs, List<StageFact> facts)
        implements Serializable {

    public StageLine {
        proofs = List.copyOf(proofs);
        facts = List.copyOf(facts);
    }
}
