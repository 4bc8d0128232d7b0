package org.fujinowa.consents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.service.ConsentFormBook;

/** /consent/text?form=…: what the forms say today, for everybody. */
@Named
@RequestScoped
public class ConsentTextPage {

    @Inject
    private ConsentFormBook book;

    /** The forms asked for: one by its code, or all of them. */
    public List<ConsentFormRow> getForms() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("form", "");
        return book.today().stream()
                .filter(form -> asked.isEmpty() || form.details().code().equals(asked))
                .toList();
    }
}
