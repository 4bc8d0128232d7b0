package org.fujinowa.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.web.LastChange;

/** Reads from the audit trail who changed something last. */
@ApplicationScoped
public class LastChangeInTrail implements LastChange {

    @Inject
    private AuditTrail trail;

    @Override
    public Optional<By> of(String kind, String id) {
        return trail.lastChange(new Subject(kind, id)).map(line -> new By(line.actor(), line.happenedAt()));
    }
}
