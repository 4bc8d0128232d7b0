package org.fujinowa.security.service;

import java.util.Set;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;

/** Which looks have to say why: all at people and homes. What holds nobody's address, health or checks is open to its readers. */
final class ProtectedLooks {

    private static final Set<String> ABOUT_NOBODY =
            Set.of("Ledger", "Backup", "Place", "Partner", "Organisation", "Programme", "Delegation", "Requirement");

    private ProtectedLooks() {}

    static boolean asksWhy(Deed deed, Subject subject) {
        return (deed == Deed.VIEWED || deed == Deed.EXPORTED) && !ABOUT_NOBODY.contains(subject.kind());
    }
}
