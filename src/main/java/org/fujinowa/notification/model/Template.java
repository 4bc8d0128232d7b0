package org.fujinowa.notification.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateId;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.TemplateRow;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.StoredNoun;

/** What messages of one kind usually say. */
@Entity
@Table(name = "message_template")
public class Template extends StoredNoun<TemplateDetails> {

    private static final int SORT_WIDTH = 200;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private MessageKind kind = MessageKind.NOTICE;

    @Enumerated(EnumType.STRING)
    private Language language = Language.JA;

    private String programmeId = "";

    @Enumerated(EnumType.STRING)
    private Asking asking = Asking.NONE;

    private String subject = "";
    private String body = "";
    private String nameSort = "";

    /** For JPA. */
    protected Template() {}

    public Template(TemplateId id, TemplateDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(TemplateDetails details) {
        name = details.name();
        kind = details.kind();
        language = details.language();
        programmeId = details.programme() == null ? "" : details.programme().toString();
        asking = details.asking();
        subject = details.subject();
        body = details.body();
        var folded = Folding.fold(name);
        nameSort = folded.substring(0, Math.min(folded.length(), SORT_WIDTH));
        foundBy(name, subject);
    }

    public TemplateId id() {
        return TemplateId.of(key());
    }

    @Override
    public TemplateDetails details() {
        return new TemplateDetails(
                name,
                kind,
                language,
                programmeId.isEmpty() ? null : TemplateProgramme.of(programmeId),
                asking,
                subject,
                body);
    }

    public TemplateRow row() {
        return new TemplateRow(id(), version(), details());
    }
}
