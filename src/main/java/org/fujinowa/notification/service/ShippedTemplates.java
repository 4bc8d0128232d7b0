package org.fujinowa.notification.service;

import java.util.List;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ReferenceTable;

/** The templates that come with the product. */
final class ShippedTemplates {

    private static final List<TemplateDetails> ALL = ReferenceTable.read("templates").stream()
            .map(row -> new TemplateDetails(
                    row.text("name"),
                    MessageKind.valueOf(row.text("kind")),
                    Language.valueOf(row.text("language")),
                    null,
                    row.text("asking").isEmpty() ? Asking.NONE : Asking.valueOf(row.text("asking")),
                    row.text("subject"),
                    row.text("body")))
            .toList();

    private ShippedTemplates() {}

    static List<TemplateDetails> all() {
        return ALL;
    }

    /** The one for that kind; there is one for each in both languages. */
    static TemplateDetails of(MessageKind kind, Language language) {
        return ALL.stream()
                .filter(template -> template.kind() == kind && template.language() == language)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No template ships for %s.".formatted(kind)));
    }
}
