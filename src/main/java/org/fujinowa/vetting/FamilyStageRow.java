package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;

/**
 * A family in the list of stages.
 *
 * @param family which family
 * @param name the household's name as written
 * @param reading its name in kana
 * @param latin its name in Latin letters
 * @param status what its vetting is
 * @param stages all stages in their order
 */
public record FamilyStageRow(
        HostFamilyId family, String name, String reading, String latin, VettingStatus status, List<StageLine> stages)
        implements Serializable {

    public FamilyStageRow {
        stages = List.copyOf(stages);
    }

    /** The first stage at which something is to be done. */
    public Optional<StageLine> next() {
        return stages.stream().filter(line -> line.state() == StageState.OPEN).findFirst();
    }
}
