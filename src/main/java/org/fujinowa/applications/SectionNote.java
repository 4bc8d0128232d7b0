package org.fujinowa.applications;

import java.io.Serializable;

/**
 * What somebody asks the applicant to mend in one section.
 *
 * @param section where
 * @param note what
 * @param by who asks, as the applicant reads it
 */
public record SectionNote(ApplicationSection section, String note, String by) implements Serializable {}
