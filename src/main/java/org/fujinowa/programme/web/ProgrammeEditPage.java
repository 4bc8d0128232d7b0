package org.fujinowa.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;

/** /programme/programme-edit: add one or change it. */
@Named
@RequestScoped
public class ProgrammeEditPage extends EditPage<ProgrammeDetails> {

    @Inject
    private ProgrammeRegister register;

    @Inject
    private CurrentCaller caller;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PROGRAMMES);
    }

    @Override
    protected Class<ProgrammeDetails> type() {
        return ProgrammeDetails.class;
    }

    @Override
    protected String kind() {
        return "Programme";
    }

    @Override
    protected String labels() {
        return "programme.programme";
    }

    @Override
    protected String viewPage() {
        return "/programme/programme-view";
    }

    @Override
    protected Versioned<ProgrammeDetails> read(String id) {
        return register.get(ProgrammeId.of(id));
    }

    @Override
    protected Object add(ProgrammeDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, ProgrammeDetails details) {
        register.change(ProgrammeId.of(id), version, details);
    }

    @Override
    protected void prefill(RecordForm<ProgrammeDetails> form) {
        form.put("accent", Accent.INDIGO.name());
        form.put("active", true);
    }
}
