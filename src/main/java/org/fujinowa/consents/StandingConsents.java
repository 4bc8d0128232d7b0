package org.fujinowa.consents;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.security.Subject;

/**
 * What is agreed to about several subjects at one moment. Never kept for longer than a page or a file takes: a withdrawal counts at
 * once.
 *
 * @param standings by subject and use; what is not in it is not agreed to
 */
public record StandingConsents(Map<Subject, Map<ConsentUse, ConsentStanding>> standings) {

    public StandingConsents {
        standings = Map.copyOf(standings);
    }

    /** How far that use of the subject's data has come. */
    public ConsentStanding of(Subject subject, ConsentUse use) {
        return standings.getOrDefault(subject, Map.of()).getOrDefault(use, ConsentStanding.MISSING);
    }

    /** Whether it is allowed. */
    public boolean allows(Subject subject, ConsentUse use) {
        return of(subject, use) == ConsentStanding.GIVEN;
    }

    /** Whether the guest's care is told to that family: the guest's side agrees, and the family keeps it to itself. */
    public Telling care(Subject guest, Subject family) {
        return switch (of(guest, ConsentUse.CARE_AT_HOME)) {
            case MISSING -> Telling.NO_CONSENT;
            case REFUSED -> Telling.TAKEN_BACK;
            case GIVEN -> allows(family, ConsentUse.SECRETS_KEPT) ? Telling.TOLD : Telling.NO_PROMISE;
        };
    }

    /** Those of whom that use was refused or taken back. */
    public Set<Subject> refused(ConsentUse use) {
        return standings.keySet().stream()
                .filter(subject -> of(subject, use) == ConsentStanding.REFUSED)
                .collect(Collectors.toSet());
    }
}
