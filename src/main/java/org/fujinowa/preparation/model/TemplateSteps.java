package org.fujinowa.preparation.model;

import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.Nouns;

/** All steps of all checklist templates. */
public interface TemplateSteps extends Nouns<TemplateStep> {

    /** Those of one programme, in any order. */
    List<TemplateStep> of(ProgrammeId programme);
}
