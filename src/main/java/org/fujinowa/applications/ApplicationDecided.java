package org.fujinowa.applications;

/**
 * It is decided whether an applicant takes part.
 *
 * @param application which application
 * @param state {@code ACCEPTED}, {@code RESERVE} or {@code DECLINED}
 */
public record ApplicationDecided(ApplicationId application, ApplicationState state) {}
