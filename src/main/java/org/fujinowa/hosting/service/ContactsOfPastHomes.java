package org.fujinowa.hosting.service;

import static org.fujinowa.shared.RecordType.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyForgotten;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.model.HostFamilies;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/**
 * Addresses, telephones, members and words of families that have no guests any more, once nobody has touched their record for years. Their name, and
 * whom they hosted when, stays.
 */
@ApplicationScoped
class ContactsOfPastHomes {

    private static final String KIND = "HostFamily";
    private static final int FIVE_YEARS = 1_826;
    private static final List<String> TEXTS = List.of("address", "phone", "email", "note", "letter");

    private HostFamilies families;
    private AuditTrail audit;
    private Event<HostFamilyForgotten> forgotten;

    /** For the CDI proxy. */
    protected ContactsOfPastHomes() {}

    @Inject
    ContactsOfPastHomes(HostFamilies families, AuditTrail audit, Event<HostFamilyForgotten> forgotten) {
        this.families = families;
        this.audit = audit;
        this.forgotten = forgotten;
    }

    /** Each family by itself. */
    @Produces
    Retained contacts() {
        return new Kept(
                "family-contacts",
                RetentionSince.END,
                FIVE_YEARS,
                Set.of("host_family", "welcome_home"),
                this::due,
                this::forget);
    }

    private List<Subject> due(LocalDate began, int atMost) {
        return audit.restingSince(KIND, began).stream()
                .flatMap(id -> families.find(HostFamilyId.of(id)).stream())
                .filter(family -> isPast(family.details()))
                .limit(atMost)
                .map(family -> Subject.of(KIND, family.id()))
                .toList();
    }

    private void forget(Subject subject) {
        families.find(HostFamilyId.of(subject.id())).ifPresent(family -> {
            var details = family.details();
            for (var text : TEXTS) {
                details = with(details, text, "");
            }
            details = with(details, "members", List.of());
            family.change(with(details, "openQuestions", List.of()));
            families.changed(family);
            forgotten.fire(new HostFamilyForgotten(family.id()));
        });
    }

    private static boolean isPast(HostFamilyDetails details) {
        return !details.active()
                && (!details.members().isEmpty()
                        || Stream.of(
                                        details.address(),
                                        details.phone(),
                                        details.email(),
                                        details.note(),
                                        details.letter())
                                .anyMatch(text -> !text.isBlank()));
    }
}
