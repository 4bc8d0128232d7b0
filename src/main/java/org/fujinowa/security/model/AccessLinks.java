package org.fujinowa.security.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.Subject;

/** All personal links, and the devices that came in by them. */
public interface AccessLinks {

    void add(AccessLink link);

    void add(LinkVisit visit);

    Optional<AccessLink> find(String id);

    Optional<AccessLink> findByCode(String codeHash);

    Optional<LinkVisit> findVisit(String tokenHash);

    /** The links to that one thing, newest first. */
    List<AccessLink> to(Subject subject);

    /** Notes a use by one statement, so that two requests at once cannot collide over it. */
    void noteUse(AccessLink link, Instant now);

    /** Links that ended before that moment, by themselves or by hand. */
    List<AccessLink> endedBefore(Instant moment, int atMost);

    /** Takes a link away with all its visits. */
    void remove(AccessLink link);
}
