package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateRow;
import org.fujinowa.notification.service.TemplateRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /notification/templates: the list. */
@Named("messageTemplateListPage")
@RequestScoped
public class TemplateListPage extends ListPage<TemplateRow> {

    @Inject
    private TemplateRegister register;

    @Override
    protected Slice<TemplateRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<TemplateRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<TemplateRow> file() {
        return newFile("notification.template.list")
                .text("notification.template.name", 24, row -> row.details().name())
                .text(
                        "notification.template.kind",
                        16,
                        row -> word(row.details().kind()))
                .text(
                        "notification.template.language",
                        12,
                        row -> word(row.details().language()))
                .text("notification.template.subject", 40, row -> row.details().subject())
                .text("notification.template.body", 80, row -> row.details().body());
    }

    @Override
    protected List<String> filters() {
        return List.of("kind", "language", "programmeId");
    }

    /** What can be chosen there. */
    public List<MessageKind> getKinds() {
        return List.of(MessageKind.values());
    }

    /** What can be chosen there. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        return register.programmes();
    }

    /** The programme of a template, or nothing for a general one. */
    public @Nullable Choice programmeOf(TemplateRow row) {
        var programme = row.details().programme();
        return getProgrammes().stream()
                .filter(choice -> programme != null && choice.id().equals(programme.toString()))
                .findFirst()
                .orElse(null);
    }
}
