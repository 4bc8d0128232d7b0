package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.Remark.Tone;

/**
 * How a participant and a family fit: every hard rule that is broken, what to see to, and the parts of the score.
 *
 * @param participant the participant
 * @param family the family
 * @param remarks what there is to say, blocking ones first
 * @param parts the score, wish by wish
 */
public record PairFit(ParticipantId participant, HostFamilyId family, List<Remark> remarks, List<ScorePart> parts)
        implements Serializable {

    public PairFit {
        remarks = List.copyOf(remarks);
        parts = List.copyOf(parts);
    }

    /** Whether every hard rule holds. */
    public boolean possible() {
        return remarks.stream().noneMatch(remark -> remark.tone() == Tone.BLOCKS);
    }

    /** The score, 0 to 1000. */
    public int score() {
        return parts.stream().mapToInt(ScorePart::points).sum();
    }

    /** The remarks of one tone. */
    public List<Remark> remarks(Tone tone) {
        return remarks.stream().filter(remark -> remark.tone() == tone).toList();
    }
}
