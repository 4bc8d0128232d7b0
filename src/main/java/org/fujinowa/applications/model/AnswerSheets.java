package org.fujinowa.applications.model;

import java.util.List;
import org.fujinowa.applications.ApplicationId;

/** What was answered in all applications. */
public interface AnswerSheets {

    /** The sheets of one application. */
    List<AnswerSheet> of(ApplicationId application);

    /** Adds the first answers of a section. */
    void add(AnswerSheet sheet);

    /** Removes one for good. */
    void remove(AnswerSheet sheet);
}
