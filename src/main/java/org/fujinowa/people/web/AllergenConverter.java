package org.fujinowa.people.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.fujinowa.people.Allergens;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Shows the cause of an allergy in the reader's language and takes it in any language; unknown words stay as typed. Nothing
 * is injected here: a page that comes back makes its converters anew, without injection.
 */
@FacesConverter("fuji.allergen")
public class AllergenConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        return typed == null ? "" : Allergens.code(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable String subject) {
        return subject == null
                ? ""
                : Allergens.word(subject, Language.of(context.getViewRoot().getLocale()));
    }
}
