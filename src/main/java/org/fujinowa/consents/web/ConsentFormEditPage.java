package org.fujinowa.consents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.service.ConsentFormBook;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /consents/form-edit: add a form, or supersede a version by another. */
@Named
@RequestScoped
public class ConsentFormEditPage extends EditPage<ConsentFormDetails> {

    @Inject
    private ConsentFormBook book;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ConsentWords consentWords;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_CONSENTS);
    }

    @Override
    protected Class<ConsentFormDetails> type() {
        return ConsentFormDetails.class;
    }

    @Override
    protected String kind() {
        return "ConsentForm";
    }

    @Override
    protected String labels() {
        return "consents.form";
    }

    @Override
    protected String viewPage() {
        return "/consents/form-view";
    }

    @Override
    protected void prefill(RecordForm<ConsentFormDetails> form) {
        form.put("position", "1");
        form.put("validFrom", LocalDate.now(clock).toString());
        form.addRow("ticks");
    }

    @Override
    protected Versioned<ConsentFormDetails> read(String id) {
        var row = book.get(ConsentFormId.of(id));
        return new Versioned<>(row.details(), row.version());
    }

    @Override
    protected Object add(ConsentFormDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, ConsentFormDetails details) {
        book.supersede(ConsentFormId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof ProgrammeId id ? words.of(id, consentWords.getProgrammes()) : super.shown(name, value);
    }
}
