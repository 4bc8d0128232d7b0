package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.notification.service.TemplateProgrammes;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;

/** Tells messages which programmes there are, so that each can have letters of its own. */
@ApplicationScoped
class ProgrammesForTemplates implements TemplateProgrammes {

    private ProgrammeRegister programmes;

    /** For the CDI proxy. */
    protected ProgrammesForTemplates() {}

    @Inject
    ProgrammesForTemplates(ProgrammeRegister programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Choice> programmes() {
        return programmes.choices();
    }
}
