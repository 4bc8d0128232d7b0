package org.fujinowa.applications.model;

import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.Nouns;

/** The questions of all programmes. */
public interface Questions extends Nouns<Question> {

    /** Those of one programme, section by section, each in its place. */
    List<Question> of(ProgrammeId programme);
}
