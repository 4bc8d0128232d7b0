package org.fujinowa.consents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.service.ConsentFormBook;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /consents/forms: every version of every form. */
@Named
@RequestScoped
public class ConsentFormListPage extends ListPage<ConsentFormRow> {

    @Inject
    private ConsentFormBook book;

    @Inject
    private ConsentWords consentWords;

    @Override
    protected Slice<ConsentFormRow> page(ListRequest request) {
        return book.page(request);
    }

    @Override
    protected Slice<ConsentFormRow> export(ListRequest request, String kind) {
        return book.export(request, kind);
    }

    @Override
    protected ListFile<ConsentFormRow> file() {
        return newFile("consents.title")
                .number("consents.form.position", 8, row -> row.details().position())
                .text("consents.form.code", 20, row -> row.details().code())
                .text("consents.form.name-ja", 30, row -> row.details().nameJa())
                .text("consents.form.name-en", 30, row -> row.details().nameEn())
                .text("consents.form.signers", 30, row -> consentWords.signers(row.details()))
                .text("consents.form.programmes", 30, row -> consentWords.programmes(row.details()))
                .text("consents.form.mandatory", 10, row -> word(row.details().mandatory()))
                .day("consents.form.valid-from", row -> row.details().validFrom())
                .day("consents.form.superseded-from", ConsentFormRow::supersededFrom);
    }

    @Override
    protected List<String> filters() {
        return List.of("mandatory");
    }
}
