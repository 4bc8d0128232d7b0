package org.fujinowa.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A whole number as people type it: ３ and 3 are the same, 1,200 too; an empty field is no number. */
@FacesConverter("fuji.number")
public class WholeNumberConverter implements Converter<Integer> {

    @Override
    public @Nullable Integer getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(
                    Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(",", ""));
        } catch (NumberFormatException notANumber) {
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, PageTexts.of(context).of("shared.not-a-number"), null),
                    notANumber);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
