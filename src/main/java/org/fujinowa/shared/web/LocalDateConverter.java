package org.fujinowa.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day in a date field, which every browser sends as 2027-06-28; an empty field is no day. */
@FacesConverter("fuji.date")
public class LocalDateConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADate) {
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, PageTexts.of(context).of("shared.not-a-date"), null),
                    notADate);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
