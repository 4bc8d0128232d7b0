package org.fujinowa.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /programme/programme-view: one of them. */
@Named
@RequestScoped
public class ProgrammeViewPage extends ViewPage<ProgrammeDetails> {

    @Inject
    private ProgrammeRegister register;

    @Override
    protected Versioned<ProgrammeDetails> read(String id) {
        return register.get(ProgrammeId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(ProgrammeId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/programme/programmes";
    }
}
