package org.fujinowa.people.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.fujinowa.people.Allergens;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** Shows the cause of an allergy in the reader's language and takes it in any language; unknown words stay as typed. */
@FacesConverter(value = "fuji.allergen", managed = true)
public class AllergenConverter implements Converter<String> {

    @Inject
    private CurrentTexts texts;

    @Override
    public String getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        return typed == null ? "" : Allergens.code(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable String subject) {
        return subject == null ? "" : Allergens.word(subject, texts.language());
    }
}
