package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.model.Templates;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ReferenceTable;

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

    /** Enters them if there is no template at all yet; otherwise people have begun their own. */
    @Requires(Permission.SEND_MESSAGES)
    public void enter() {
        if (!templates.none()) {
            return;
        }
        ReferenceTable.read("templates")
                .forEach(row -> register.add(new TemplateDetails(
                        row.text("name"),
                        MessageKind.valueOf(row.text("kind")),
                        Language.valueOf(row.text("language")),
                        row.text("subject"),
                        row.text("body"))));
    }
}
