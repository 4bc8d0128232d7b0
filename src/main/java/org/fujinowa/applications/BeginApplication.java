package org.fujinowa.applications;

import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;

/**
 * What somebody says who begins.
 *
 * @param id the application's identity, made when the page was opened, so that a second press begins nothing twice
 * @param delegation for which delegation
 * @param name as the applicant writes it
 * @param language in which they read
 * @param mail where to send the code, may be empty
 */
public record BeginApplication(
        ApplicationId id, DelegationId delegation, String name, Language language, String mail) {}
