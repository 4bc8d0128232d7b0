package org.fujinowa.reciprocity.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.Nouns;

/** All twins, and the deeds that can be taken back. */
public interface Twins extends Nouns<Twin> {

    /** Those of that programme, earliest year first. */
    List<Twin> of(ProgrammeId programme);

    /** Those of that participant, given up ones too, the latest last. */
    List<Twin> of(ParticipantId participant);

    /** Whether the family is the volunteer home of any. */
    boolean anyWith(HostFamilyId family);

    void add(TwinStep step);

    /** The last deed in that programme. */
    Optional<TwinStep> lastStep(ProgrammeId programme);

    void remove(TwinStep step);
}
