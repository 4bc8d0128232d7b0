package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.model.ConsentForms;
import org.fujinowa.consents.model.ConsentPrint;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;

/** Forms on paper: blank to be signed by hand, and everything that was signed about somebody as one document. */
@ApplicationScoped
@Transactional
public class ConsentPapers {

    private ConsentForms forms;
    private ConsentLedger ledger;
    private OwnConsents own;
    private SelfConsents self;
    private Press press;
    private Clock clock;

    /** For the CDI proxy. */
    protected ConsentPapers() {}

    @Inject
    ConsentPapers(
            ConsentForms forms, ConsentLedger ledger, OwnConsents own, SelfConsents self, Press press, Clock clock) {
        this.forms = forms;
        this.ledger = ledger;
        this.own = own;
        this.self = self;
        this.press = press;
        this.clock = clock;
    }

    /**
     * One version of a form with boxes and lines to be filled in by hand, as PDF.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity
     */
    @Requires(Permission.VIEW_CONSENTS)
    public byte[] blank(ConsentFormId id, Language language) {
        return press.set(new ConsentPrint(language).blank(forms.get(id).row(), clock.instant()));
    }

    /** Everything that was signed about a subject with the texts that were read, as PDF; the audit trail says who looked. */
    @Requires(Permission.VIEW_CONSENTS)
    public byte[] signed(Subject subject, Language language) {
        return press.set(new ConsentPrint(language).signed(ledger.of(subject), clock.instant()));
    }

    /**
     * The same about the caller.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if no register knows them yet
     */
    @Requires(Permission.SIGN_FOR_ONESELF)
    public byte[] mySigned(Language language) {
        var mine = self.mine().orElseThrow(() -> new NoSuchRecord("consents"));
        return press.set(new ConsentPrint(language).signed(mine, clock.instant()));
    }

    /** The same for the caller's own child. */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public byte[] ownSigned(Subject child, Language language) {
        return press.set(new ConsentPrint(language).signed(own.of(child), clock.instant()));
    }
}
