package org.fujinowa.applications;

/**
 * An application has reached the association: every guardian has agreed, or the applicant is of age.
 *
 * @param application which application
 */
public record ApplicationSubmitted(ApplicationId application) {}
