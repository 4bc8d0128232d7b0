package org.fujinowa.emergency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.emergency.SafetySheet;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.shared.web.CurrentTexts;

/** How a safety confirmation stands, in one line. */
@Named
@RequestScoped
public class SafetyCounts {

    @Inject
    private CurrentTexts texts;

    /** Of how many nothing was heard, how many need help, how many are safe. */
    public String of(SafetySheet sheet) {
        return texts.of(
                "emergency.safety.counts",
                sheet.count(SafetyState.WAITING),
                sheet.count(SafetyState.NEED_HELP),
                sheet.count(SafetyState.SAFE) + sheet.count(SafetyState.WITH_SOMEBODY));
    }
}
