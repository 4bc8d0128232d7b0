package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateId;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.TemplateRow;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.model.Templates;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** The register of templates. */
@ApplicationScoped
@Transactional
public class TemplateRegister {

    private Templates templates;
    private Instance<TemplateProgrammes> programmes;
    private RecordKeeping<TemplateDetails, Template> keeping;

    /** For the CDI proxy. */
    protected TemplateRegister() {}

    @Inject
    public TemplateRegister(
            Templates templates,
            @Any Instance<TemplateProgrammes> programmes,
            AuditTrail auditTrail,
            Validator validator) {
        this.templates = templates;
        this.programmes = programmes;
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

    /** A page of the list, by name; filters {@code kind}, {@code language} and {@code programmeId}. */
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

    /**
     * Those with which people write by hand: for a programme its own and the general ones, except general ones of a kind and language
     * for which it has its own; without a programme all of them.
     */
    @Requires(Permission.SEND_MESSAGES)
    public List<TemplateRow> toWriteWith(@Nullable TemplateProgramme programme) {
        var all = all().stream()
                .filter(row -> row.details().kind().use() == MessageKind.Use.BY_HAND)
                .toList();
        return programme == null
                ? all
                : all.stream().filter(row -> counts(row, programme, all)).toList();
    }

    private static boolean counts(TemplateRow row, TemplateProgramme programme, List<TemplateRow> all) {
        return row.details().programme() == null
                ? own(row, all).noneMatch(programme::equals)
                : programme.equals(row.details().programme());
    }

    /** The programmes for which another template counts than that one. */
    private static Stream<TemplateProgramme> own(TemplateRow row, List<TemplateRow> all) {
        return all.stream()
                .map(TemplateRow::details)
                .filter(other -> other.kind() == row.details().kind()
                        && other.language() == row.details().language())
                .map(TemplateDetails::programme)
                .filter(Objects::nonNull);
    }

    /** Those programmes that use a template of their own instead of this general one. */
    @Requires(Permission.SEND_MESSAGES)
    public List<Choice> insteadOf(TemplateId id) {
        var all = all();
        var row = all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NoSuchRecord(id));
        var others = row.details().programme() == null
                ? own(row, all).map(TemplateProgramme::toString).collect(Collectors.toSet())
                : Set.<String>of();
        return programmes().stream()
                .filter(choice -> others.contains(choice.id()))
                .toList();
    }

    /** The programmes to which a template may belong. */
    @Requires(Permission.SEND_MESSAGES)
    public List<Choice> programmes() {
        return programmes.stream().flatMap(known -> known.programmes().stream()).toList();
    }

    /** Removes it; messages keep their words. */
    @Requires(Permission.SEND_MESSAGES)
    public void remove(TemplateId id, long version) {
        keeping.remove(id, version);
    }
}
