package org.fujinowa.welcome.service;

import java.time.Duration;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Language;

/** What the personal links of families open, and how long. */
final class HomeLinks {

    /** A year and a little: until the renewal after the next one is asked for. */
    private static final Duration LASTS = Duration.ofDays(400);

    private HomeLinks() {}

    static Subject subject(HostFamilyId family) {
        return Subject.of("HostFamily", family);
    }

    static LinkRequest request(HostFamilyId family, String name, Language language) {
        return new LinkRequest(Role.HOST, subject(family), name, language, LASTS);
    }
}
