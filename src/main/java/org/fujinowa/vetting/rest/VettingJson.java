package org.fujinowa.vetting.rest;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.vetting.FamilyVetting;
import org.fujinowa.vetting.VettingState;

/**
 * The vetting of a family, on the wire.
 *
 * @param family which family
 * @param programme for which programme
 * @param night on which night
 * @param state the gravest that a mandatory requirement says
 * @param asksAnything whether anything is mandatory; where nothing is, nobody has vouched for the family
 * @param findings what each requirement says
 * @param stages how far the family has come
 */
public record VettingJson(
        String family,
        String programme,
        LocalDate night,
        VettingState state,
        boolean asksAnything,
        List<VettingFindingJson> findings,
        List<VettingStageJson> stages) {

    static VettingJson of(String family, String programme, LocalDate night, FamilyVetting vetting) {
        return new VettingJson(
                family,
                programme,
                night,
                vetting.status().state(),
                vetting.status().asksAnything(),
                vetting.status().findings().stream().map(VettingFindingJson::of).toList(),
                vetting.stages().stream().map(VettingStageJson::of).toList());
    }
}
