package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.TickAnswer;
import org.fujinowa.consents.service.ConsentFormBook;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.consents.service.PaperConsents;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;

/** What families of the demonstration have promised on paper: all of them but the last keep their guests' affairs to themselves. */
@ApplicationScoped
@Transactional
public class DemonstrationPromises {

    private static final int DAYS_AGO = 30;

    private HostRegister hosts;
    private ConsentFormBook book;
    private ConsentLedger ledger;
    private PaperConsents papers;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationPromises() {}

    @Inject
    DemonstrationPromises(
            HostRegister hosts,
            ConsentFormBook book,
            ConsentLedger ledger,
            PaperConsents papers,
            CurrentCaller caller,
            Clock clock) {
        this.hosts = hosts;
        this.book = book;
        this.ledger = ledger;
        this.papers = papers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters them; nothing where the first family has signed already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        var someone = new Caller("job:demonstration", "chiba", "demonstration", Set.of(), Set.of(Permission.values()));
        caller.actingAs(someone, () -> {
            var families = hosts.all();
            var first = families.stream()
                    .limit(1)
                    .map(family -> HomeLinks.subject(family.id()))
                    .toList();
            if (first.isEmpty() || ledger.standing(first).allows(first.get(0), ConsentUse.SECRETS_KEPT)) {
                return false;
            }
            book.today().stream()
                    .filter(form -> form.details().code().equals(ConsentUse.SECRETS_KEPT.form()))
                    .forEach(form -> promise(families.subList(0, families.size() - 1), form));
            return true;
        });
    }

    private void promise(List<HostFamilyEntry> families, ConsentFormRow form) {
        families.forEach(family -> papers.received(
                new ConsentDetails(
                        HomeLinks.subject(family.id()),
                        form.id(),
                        Signer.HOST,
                        ConsentWay.PAPER,
                        Language.JA,
                        LocalDate.now(clock).minusDays(DAYS_AGO),
                        family.details().name() + " 代表（架空）",
                        "",
                        "",
                        form.details().ticks().stream()
                                .map(tick -> new TickAnswer(tick.key(), true))
                                .toList()),
                null));
    }
}
