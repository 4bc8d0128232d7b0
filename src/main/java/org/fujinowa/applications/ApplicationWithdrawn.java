package org.fujinowa.applications;

/**
 * An applicant has taken the application back, so that a place that was offered to them is free.
 *
 * @param application which one
 */
public record ApplicationWithdrawn(ApplicationId application) {}
