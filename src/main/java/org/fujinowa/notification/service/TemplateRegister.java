package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateId;
import org.fujinowa.notification.TemplateRow;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.model.Templates;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of templates. */
@ApplicationScoped
@Transactional
public class TemplateRegister {

    private Templates templates;
    private RecordKeeping<TemplateDetails, Template> keeping;

    /** For the CDI proxy. */
    protected TemplateRegister() {}

    @Inject
    public TemplateRegister(Templates templates, AuditTrail auditTrail, Validator validator) {
        this.templates = templates;
        this.keeping = new RecordKeeping<>("MessageTemplate", templates, auditTrail, validator);
    }

    /** @throws jakarta.validation.ConstraintViolationException for a field that the kind does not have */
    @Requires(Permission.SEND_MESSAGES)
    public TemplateId add(TemplateDetails details) {
        keeping.check(details);
        var template = new Template(TemplateId.next(), details);
        keeping.add(template);
        return template.id();
    }

    /** @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version */
    @Requires(Permission.SEND_MESSAGES)
    public void change(TemplateId id, long version, TemplateDetails details) {
        keeping.check(details);
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such template */
    @Requires(Permission.SEND_MESSAGES)
    public Versioned<TemplateDetails> get(TemplateId id) {
        return keeping.get(id);
    }

    /** A page of the list, by name; filters {@code kind} and {@code language}. */
    @Requires(Permission.SEND_MESSAGES)
    public Slice<TemplateRow> page(ListRequest request) {
        return templates.page(request).map(Template::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.SEND_MESSAGES)
    public Slice<TemplateRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** All of them, by name. */
    @Requires(Permission.SEND_MESSAGES)
    public List<TemplateRow> all() {
        return templates.all().stream().map(Template::row).toList();
    }

    /** Removes it; messages keep their words. */
    @Requires(Permission.SEND_MESSAGES)
    public void remove(TemplateId id, long version) {
        keeping.remove(id, version);
    }
}
