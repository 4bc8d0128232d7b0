package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fujinowa.itinerary.CopiedDay;
import org.fujinowa.itinerary.YearShift;
import org.fujinowa.itinerary.service.YearCopying;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /itinerary/copy-year?id=…&amp;source=…&amp;by=…: an older itinerary on this year's calendar, before it is taken over. */
@Named
@RequestScoped
public class CopyYearPage {

    @Inject
    private AskedItinerary asked;

    @Inject
    private YearCopying copying;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    private @Nullable List<DelegationRow> sources;
    private @Nullable List<CopiedDay> days;

    /** Takes over what the visitor has seen. */
    public void act() throws IOException {
        caller.mustBeAllowed(Permission.MANAGE_ITINERARIES);
        if (AskedItinerary.parameter("deed").isEmpty()) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        context.getFlash().setKeepMessages(true);
        try {
            messages.done("itinerary.done.copied", copying.take(source(), asked.delegation(), getShift()));
            context.redirect("itinerary?id=" + asked.getId());
        } catch (RuleViolation broken) {
            messages.add(broken);
            context.redirect("copy-year?id=" + asked.getId() + "&source=" + getSource() + "&by=" + getShift());
        }
    }

    /** Other delegations of the same programme that have an itinerary, the latest first. */
    public List<DelegationRow> getSources() {
        if (sources == null) {
            var programme = asked.getDetails().programme().toString();
            var request = new ListRequest("", "", false, Map.of("programme", programme), "", ListRequest.LARGEST);
            sources = delegations.page(request).rows().stream()
                    .filter(row -> !row.id().equals(asked.delegation()))
                    .filter(row -> copying.isPlanned(row.id()))
                    .sorted(Comparator.comparing(
                                    (DelegationRow row) -> row.details().arrival())
                            .reversed())
                    .toList();
        }
        return sources;
    }

    /** The one that is shown: the one asked for, or the latest. */
    public String getSource() {
        var wanted = AskedItinerary.parameter("source");
        return getSources().stream()
                .map(row -> row.id().toString())
                .filter(id -> wanted.isEmpty() || id.equals(wanted))
                .findFirst()
                .orElse("");
    }

    private DelegationId source() {
        if (getSource().isEmpty()) {
            throw new NoSuchRecord("Itinerary");
        }
        return DelegationId.of(getSource());
    }

    /** By whole weeks unless the address says otherwise. */
    public YearShift getShift() {
        return AskedItinerary.parameter("by").equals(YearShift.FIRST_DAY.name())
                ? YearShift.FIRST_DAY
                : YearShift.WEEKS;
    }

    /** Both ways. */
    public List<YearShift> getShifts() {
        return List.of(YearShift.values());
    }

    /** Each day and where it would go. */
    public List<CopiedDay> getDays() {
        if (days == null) {
            days = getSource().isEmpty() ? List.of() : copying.preview(source(), asked.delegation(), getShift());
        }
        return days;
    }

    /** How many stops would be taken over. */
    public int getCount() {
        return getDays().stream()
                .filter(CopiedDay::fits)
                .mapToInt(day -> day.stops().size())
                .sum();
    }
}
