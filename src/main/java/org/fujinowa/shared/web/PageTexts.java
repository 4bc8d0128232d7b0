package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/**
 * The sentences in the language of a page, for converters and validators: a page that comes back makes them anew, without
 * injection, so nothing may be injected into them.
 */
final class PageTexts {

    private PageTexts() {}

    static Texts of(FacesContext context) {
        return Texts.in(Language.of(context.getViewRoot().getLocale()));
    }
}
