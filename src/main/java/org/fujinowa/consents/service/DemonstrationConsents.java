package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.TickAnswer;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;

/**
 * What has come on paper in the demonstration: of each delegation the first has signed everything that is mandatory and has taken
 * one use of photos back, the second has begun, and all but the last let their hosts know what care needs. Nobody in it exists.
 */
@ApplicationScoped
@Transactional
public class DemonstrationConsents {

    private static final int DAYS_AGO = 10;
    private static final String PHOTO = "PHOTO";
    private static final String SIGNER = "DEMO-SIGN-ERXX-0001";

    private PaperConsents papers;
    private Consents consents;
    private KnownSubjects subjects;
    private ConsentFormBook book;
    private DelegationRegister delegations;
    private PersonalLinks links;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationConsents() {}

    @Inject
    DemonstrationConsents(
            PaperConsents papers,
            Consents consents,
            KnownSubjects subjects,
            ConsentFormBook book,
            DelegationRegister delegations,
            PersonalLinks links,
            CurrentCaller caller,
            Clock clock) {
        this.papers = papers;
        this.consents = consents;
        this.subjects = subjects;
        this.book = book;
        this.delegations = delegations;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters it; nothing where anything is signed already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        var someone = new Caller("job:demonstration", "chiba", "demonstration", Set.of(), Set.of(Permission.values()));
        caller.actingAs(someone, () -> {
            if (consents.none()) {
                delegations.choices().forEach(choice -> create(subjects.ofDelegation(DelegationId.of(choice.id()))));
                delegations.choices().stream()
                        .flatMap(choice -> subjects.ofDelegation(DelegationId.of(choice.id())).stream())
                        .filter(about -> about.signers().contains(Signer.ADULT))
                        .findFirst()
                        .ifPresent(about -> links.demonstrate(
                                SigningCodes.request(about.subject(), about.name(), Language.JA), SIGNER));
            }
            return true;
        });
    }

    private void create(List<ConsentSubject> people) {
        if (people.size() < 2) {
            return;
        }
        book.today().forEach(form -> sign(people.get(0), form));
        book.today().stream().limit(2).forEach(form -> sign(people.get(1), form));
        var care = book.today().stream()
                .filter(form -> form.details().code().equals(ConsentUse.CARE_AT_HOME.form()))
                .toList();
        people.subList(1, people.size() - 1).forEach(about -> care.forEach(form -> sign(about, form)));
        consents.of(people.get(0).subject()).stream()
                .map(Consent::entry)
                .filter(entry -> entry.code().equals(PHOTO))
                .findFirst()
                .ifPresent(entry -> papers.withdraw(entry.id(), entry.version(), "WEB", "電話で申し出がありました。（架空）"));
    }

    private void sign(ConsentSubject about, ConsentFormRow form) {
        var asked = form.details().asks(about.programme())
                && (form.details().mandatory() || form.details().code().equals(PHOTO));
        form.details().signers().stream()
                .filter(signer -> asked && about.signers().contains(signer))
                .forEach(signer -> papers.received(paper(about, form, signer), null));
    }

    private ConsentDetails paper(ConsentSubject about, ConsentFormRow form, Signer signer) {
        var guardian = signer == Signer.GUARDIAN;
        return new ConsentDetails(
                about.subject(),
                form.id(),
                signer,
                ConsentWay.PAPER,
                Language.EN,
                LocalDate.now(clock).minusDays(DAYS_AGO),
                guardian ? "Guardian of " + about.name() : about.name(),
                guardian ? "mother" : "",
                "",
                form.details().ticks().stream()
                        .map(tick -> new TickAnswer(tick.key(), true))
                        .toList());
    }
}
