package org.fujinowa.consents;

import java.util.List;

/**
 * Everything about one subject's consents as it is shown.
 *
 * @param subject about whom
 * @param missing what a mandatory form still lacks
 * @param free the forms that may be signed and are not, each as what
 * @param signed everything that was signed, the newest first
 */
public record SubjectConsents(
        ConsentSubject subject, List<MissingConsent> missing, List<MissingConsent> free, List<SignedForm> signed) {

    public SubjectConsents {
        missing = List.copyOf(missing);
        free = List.copyOf(free);
        signed = List.copyOf(signed);
    }
}
