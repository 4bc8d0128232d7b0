package org.fujinowa.vetting.model;

import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.Nouns;
import org.fujinowa.vetting.RequirementId;

/** All versions of all requirements. */
public interface Requirements extends Nouns<Requirement> {

    /** Every version of one requirement, the first one first. */
    List<Requirement> versions(RequirementId first);

    /** Whether a version names that programme. */
    boolean anyOf(ProgrammeId programme);
}
