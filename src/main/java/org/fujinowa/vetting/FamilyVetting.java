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
 * @param stages all stages of the family on that night
 * @param kin who is related to it
 * @param contacts calls, visits and looks back, the oldest first
 * @param visits home visits, the oldest first
 */
public record FamilyVetting(
        HostFamilyDetails family,
        VettingStatus status,
        List<EvidenceEntry> evidence,
        List<HomeChangeEntry> changes,
        List<StageLine> stages,
        List<KinshipRow> kin,
        List<HomeContactRow> contacts,
        List<HomeVisitRow> visits)
        implements Serializable {

    public FamilyVetting {
        evidence = List.copyOf(evidence);
        changes = List.copyOf(changes);
        stages = List.copyOf(stages);
        kin = List.copyOf(kin);
        contacts = List.copyOf(contacts);
        visits = List.copyOf(visits);
    }
}
