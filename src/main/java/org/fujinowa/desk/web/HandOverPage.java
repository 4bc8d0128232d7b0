package org.fujinowa.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;

/** /desk/handover: the hand-over book of each programme. */
@Named
@RequestScoped
public class HandOverPage {

    @Inject
    private ProgrammeRegister programmes;

    /** Those whose book can be taken along. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }
}
