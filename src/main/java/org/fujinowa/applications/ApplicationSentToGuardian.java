package org.fujinowa.applications;

import java.util.List;

/**
 * An applicant has finished; each of these guardians has to agree.
 *
 * @param application which application
 * @param guardians who has to agree
 */
public record ApplicationSentToGuardian(ApplicationId application, List<GuardianId> guardians) {

    public ApplicationSentToGuardian {
        guardians = List.copyOf(guardians);
    }
}
