package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;

/**
 * The vetting of one family as it is shown.
 *
 * @param family what is known of the family
 * @param status what the vetting is for the programme on the night asked for
 * @param evidence everything that was checked, struck out or not, the oldest first
 * @param changes what changed at home, the oldest first
 */
public record FamilyVetting(
        HostFamilyDetails family, VettingStatus status, List<EvidenceEntry> evidence, List<HomeChangeEntry> changes)
        implements Serializable {

    public FamilyVetting {
        evidence = List.copyOf(evidence);
        changes = List.copyOf(changes);
    }
}
