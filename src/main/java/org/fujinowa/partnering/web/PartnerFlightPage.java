package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.service.OwnFlights;
import org.fujinowa.partnering.service.OwnWindow;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.RecordForm;

/** /partner/flight: one flight. */
@Named
@RequestScoped
public class PartnerFlightPage extends EditPage<FlightDetails> {

    @Inject
    private OwnFlights sheets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AfterRedirect afterRedirect;

    @Inject
    private Messages messages;

    private static final List<String> ZONES = Stream.of(
                    "Asia/Tokyo",
                    "Australia/Brisbane",
                    "Australia/Sydney",
                    "Asia/Singapore",
                    "Asia/Hong_Kong",
                    "Asia/Seoul",
                    "Asia/Ho_Chi_Minh",
                    "Asia/Taipei",
                    "Africa/Cairo",
                    "Asia/Dubai",
                    "Asia/Qatar",
                    "Europe/Vienna",
                    "Europe/Istanbul")
            .filter(ZoneId.getAvailableZoneIds()::contains)
            .toList();

    @Inject
    private OwnWindow window;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.FILL_IN_WINDOW);
    }

    @Override
    protected Class<FlightDetails> type() {
        return FlightDetails.class;
    }

    @Override
    protected String kind() {
        return "FlightSheet";
    }

    @Override
    protected String labels() {
        return "partnering.flight";
    }

    @Override
    protected String viewPage() {
        return "/partner/window";
    }

    @Override
    protected Versioned<FlightDetails> read(String id) {
        return sheets.get(SheetId.of(id));
    }

    @Override
    protected Object add(FlightDetails details) {
        return sheets.add(details);
    }

    @Override
    protected void change(String id, long version, FlightDetails details) {
        sheets.change(SheetId.of(id), version, details);
    }

    /** Takes the sheet out of the window. */
    public void remove() throws IOException {
        var id = SheetId.of(getId());
        try {
            sheets.remove(id, sheets.get(id).version());
        } catch (RuleViolation broken) {
            messages.add(broken);
            return;
        }
        afterRedirect.say("removed");
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + viewPage());
        context.responseComplete();
    }

    @Override
    protected void prefill(RecordForm<FlightDetails> form) {
        form.put("fromZone", "");
        form.put("toZone", "");
    }

    /** Clocks at airports. */
    public List<Choice> getZones() {
        return ZONES.stream()
                .map(zone -> new Choice(
                        zone,
                        zone.replaceAll(".*/", "").replace('_', ' '),
                        zone.replaceAll(".*/", "").replace('_', ' ')))
                .toList();
    }

    /** Who travels. */
    public List<Choice> getTravellers() {
        return window.view().travellers();
    }
}
