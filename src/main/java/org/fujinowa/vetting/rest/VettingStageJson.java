package org.fujinowa.vetting.rest;

import org.fujinowa.vetting.FamilyStage;
import org.fujinowa.vetting.StageLine;
import org.fujinowa.vetting.StageState;

/**
 * One stage of a family, on the wire.
 *
 * @param stage which stage
 * @param state how far it has come
 */
public record VettingStageJson(FamilyStage stage, StageState state) {

    static VettingStageJson of(StageLine line) {
        return new VettingStageJson(line.stage(), line.state());
    }
}
