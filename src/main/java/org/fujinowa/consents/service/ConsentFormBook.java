package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.model.ConsentForm;
import org.fujinowa.consents.model.ConsentForms;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;

/** The forms that people sign, version by version. */
@ApplicationScoped
@Transactional
public class ConsentFormBook {

    private static final String KIND = "ConsentForm";

    private ConsentForms forms;
    private ProgrammeRegister programmes;
    private AuditTrail audit;
    private Clock clock;
    private RecordKeeping<ConsentFormDetails, ConsentForm> keeping;

    /** For the CDI proxy. */
    protected ConsentFormBook() {}

    @Inject
    ConsentFormBook(
            ConsentForms forms, ProgrammeRegister programmes, AuditTrail audit, Validator validator, Clock clock) {
        this.forms = forms;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(KIND, forms, audit, validator);
    }

    /**
     * Adds a form that there was not.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such programme
     * @throws RuleViolation if there is a form with that code
     */
    @Requires(value = Permission.MANAGE_CONSENTS, breadth = Breadth.ASSOCIATION)
    public ConsentFormId add(ConsentFormDetails details) {
        check(details);
        if (!forms.versions(details.code()).isEmpty()) {
            throw new RuleViolation("consents.code-taken", details.code());
        }
        var added = new ConsentForm(ConsentFormId.next(), details);
        keeping.add(added);
        return added.id();
    }

    /**
     * Has another version be signed from its first day on. What was signed stays beside the text that was read then.
     *
     * @param version the version that was read
     * @throws ConcurrentChange if somebody else superseded it meanwhile
     * @throws RuleViolation if another version supersedes it already, or the new one would begin in the past or no later
     */
    @Requires(value = Permission.MANAGE_CONSENTS, breadth = Breadth.ASSOCIATION)
    public ConsentFormId supersede(ConsentFormId id, long version, ConsentFormDetails details) {
        check(details);
        if (details.validFrom().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("consents.supersedes-in-the-past");
        }
        var earlier = forms.get(id);
        ConcurrentChange.refuseUnlessSame(version, earlier.version());
        var later = earlier.supersededBy(ConsentFormId.next(), details);
        forms.changed(earlier);
        keeping.add(later);
        audit.record(
                Deed.CHANGED,
                Subject.of(KIND, id),
                Changes.fact("supersededFrom", details.validFrom() + " " + later.id()));
        return later.id();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity */
    @Requires(Permission.VIEW_CONSENTS)
    public ConsentFormRow get(ConsentFormId id) {
        return forms.get(id).row();
    }

    /** Every version of one form, the first one first. */
    @Requires(Permission.VIEW_CONSENTS)
    public List<ConsentFormRow> versions(String code) {
        return forms.versions(code).stream().map(ConsentForm::row).toList();
    }

    /** A page of the list of versions, sorted by {@code position}, {@code name} or {@code validFrom}; filter {@code mandatory}. */
    @Requires(Permission.VIEW_CONSENTS)
    public Slice<ConsentFormRow> page(ListRequest request) {
        return forms.page(request).map(ConsentForm::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_CONSENTS)
    public Slice<ConsentFormRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** The versions that are signed today, in their order. */
    @OpenToAll("What a form says is the same for everybody and names nobody.")
    public List<ConsentFormRow> today() {
        var today = LocalDate.now(clock);
        return forms.all().stream()
                .map(ConsentForm::row)
                .filter(form -> form.inForceOn(today))
                .sorted(Comparator.comparing(form -> form.details().position()))
                .toList();
    }

    private void check(ConsentFormDetails details) {
        keeping.check(details);
        details.programmes().forEach(programmes::get);
    }
}
