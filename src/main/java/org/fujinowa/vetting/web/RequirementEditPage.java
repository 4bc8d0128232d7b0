package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.service.RequirementBook;
import org.jspecify.annotations.Nullable;

/** /vetting/requirement-edit: ask something new, or supersede what is asked by another version. */
@Named
@RequestScoped
public class RequirementEditPage extends EditPage<RequirementDetails> {

    @Inject
    private RequirementBook book;

    @Inject
    private CurrentCaller caller;

    @Inject
    private VettingWords vettingWords;

    @Inject
    private Clock clock;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_VETTING);
    }

    @Override
    protected Class<RequirementDetails> type() {
        return RequirementDetails.class;
    }

    @Override
    protected String kind() {
        return "Requirement";
    }

    @Override
    protected String labels() {
        return "vetting.requirement";
    }

    @Override
    protected String viewPage() {
        return "/vetting/requirement-view";
    }

    @Override
    protected void prefill(RecordForm<RequirementDetails> form) {
        form.put("people", "1");
        form.put("inForceFrom", LocalDate.now(clock).toString());
    }

    @Override
    protected Versioned<RequirementDetails> read(String id) {
        var row = book.get(RequirementId.of(id));
        return new Versioned<>(row.details(), row.version());
    }

    @Override
    protected Object add(RequirementDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, RequirementDetails details) {
        book.supersede(RequirementId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof ProgrammeId id ? vettingWords.programme(id) : super.shown(name, value);
    }
}
