package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.model.Templates;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** The templates with which an empty installation begins. */
@ApplicationScoped
@Transactional
public class KnownTemplates {

    private TemplateRegister register;
    private Templates templates;

    /** For the CDI proxy. */
    protected KnownTemplates() {}

    @Inject
    public KnownTemplates(TemplateRegister register, Templates templates) {
        this.register = register;
        this.templates = templates;
    }

    /**
     * Enters the ones that people write with if there is no template at all yet; and for each kind that is written by itself, the
     * one that ships where there is none.
     */
    @Requires(Permission.SEND_MESSAGES)
    public void enter() {
        var fresh = templates.none();
        for (var shipped : ShippedTemplates.all()) {
            var wanted = shipped.kind().use() == MessageKind.Use.BY_HAND
                    ? fresh
                    : templates.of(shipped.kind(), shipped.language()).stream()
                            .map(Template::details)
                            .noneMatch(template -> template.programme() == null);
            if (wanted) {
                register.add(shipped);
            }
        }
    }
}
