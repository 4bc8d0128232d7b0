package org.fujinowa.consents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.service.ConsentFormBook;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;
import org.jspecify.annotations.Nullable;

/** /consents/form-view: what one version says in both languages, and the others of the same form. */
@Named
@RequestScoped
public class ConsentFormViewPage extends ViewPage<ConsentFormDetails> {

    @Inject
    private ConsentFormBook book;

    private @Nullable ConsentFormRow row;

    @Override
    protected Versioned<ConsentFormDetails> read(String id) {
        row = book.get(ConsentFormId.of(id));
        return new Versioned<>(row.details(), row.version());
    }

    /** The version with its place among the others. */
    public ConsentFormRow getRow() {
        getDetails();
        return row == null ? book.get(ConsentFormId.of(getId())) : row;
    }

    /** All versions, the first one first. */
    public List<ConsentFormRow> getVersions() {
        return book.versions(getRow().details().code());
    }
}
