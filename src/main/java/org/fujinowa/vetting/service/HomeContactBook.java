package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.HomeContactDetails;
import org.fujinowa.vetting.HomeContactId;
import org.fujinowa.vetting.model.HomeContact;
import org.fujinowa.vetting.model.HomeContacts;

/** Calls and visits while a guest stays, and what was said when people looked back. */
@ApplicationScoped
@Transactional
public class HomeContactBook {

    private HomeContacts contacts;
    private HostRegister hosts;
    private Independence independence;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<HomeContactDetails, HomeContact> keeping;

    /** For the CDI proxy. */
    protected HomeContactBook() {}

    @Inject
    HomeContactBook(
            HomeContacts contacts,
            HostRegister hosts,
            Independence independence,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.contacts = contacts;
        this.hosts = hosts;
        this.independence = independence;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("HomeContact", contacts, audit, validator);
    }

    /**
     * Writes down that the caller called a home, came by, or looked back together with the family.
     *
     * @throws RuleViolation if the day is in the future, a review says nothing, or the caller is not independent of the family
     */
    @Requires(Permission.MANAGE_VETTING)
    public HomeContactId note(HomeContactDetails details) {
        keeping.check(details);
        if (details.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("vetting.done-in-future");
        }
        independence.callerMustBe(details.family(), hosts.get(details.family()).value());
        var contact =
                new HomeContact(HomeContactId.next(), details, caller.get().signInName());
        keeping.add(contact);
        return contact.row().id();
    }
}
