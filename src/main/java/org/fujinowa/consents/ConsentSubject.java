package org.fujinowa.consents;

import java.util.Set;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about whom forms are signed, as the context that knows them says.
 *
 * @param subject kind and identity
 * @param name how pages call them
 * @param programme for which programme; none if for no particular one
 * @param signers as what forms about them are signed
 */
public record ConsentSubject(
        Subject subject, String name, @Nullable ProgrammeId programme, Set<Signer> signers) {

    public ConsentSubject {
        signers = Set.copyOf(signers);
    }
}
