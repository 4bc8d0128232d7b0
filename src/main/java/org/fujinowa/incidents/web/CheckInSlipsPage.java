package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.documents.QrCode;
import org.fujinowa.incidents.CheckInSlip;
import org.fujinowa.incidents.service.CheckInDesk;
import org.jspecify.annotations.Nullable;

/** /incidents/slips?delegation=…: a slip of paper for everybody who is asked how it goes. */
@Named
@RequestScoped
public class CheckInSlipsPage {

    @Inject
    private CheckInDesk desk;

    @Inject
    private AskedAbout delegation;

    private @Nullable List<CheckInSlip> slips;

    /** One for each side of each stay. */
    public List<CheckInSlip> getSlips() {
        if (slips == null) {
            slips = desk.slips(delegation.id());
        }
        return slips;
    }

    /** The address as a picture that a phone reads. */
    public String code(CheckInSlip slip) {
        return QrCode.svg(slip.address());
    }
}
