package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fujinowa.security.EmergencyRow;
import org.fujinowa.security.EmergencyState;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.EmergencyDesk;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /security/emergency: administrators ask to see people's data, others grant it, anybody of them ends it. */
@Named
@RequestScoped
public class EmergencyPage {

    private static final String HERE = "/security/emergency?faces-redirect=true";
    private static final List<Integer> HOURS = List.of(1, 4, 12, 24);

    private EmergencyDesk desk;
    private CurrentCaller caller;
    private Messages messages;
    private HttpServletRequest request;
    private String reason = "";
    private @Nullable List<EmergencyRow> rows;

    /** For the CDI proxy. */
    protected EmergencyPage() {}

    @Inject
    public EmergencyPage(EmergencyDesk desk, CurrentCaller caller, Messages messages, HttpServletRequest request) {
        this.desk = desk;
        this.caller = caller;
        this.messages = messages;
        this.request = request;
    }

    /** The newest requests. */
    public List<EmergencyRow> getRows() {
        if (rows == null) {
            rows = desk.newest();
        }
        return rows;
    }

    /** Whether the reader is an administrator who has not asked yet. */
    public boolean isMayAsk() {
        return caller.get().may(Permission.MANAGE_ACCOUNTS)
                && getRows().stream().noneMatch(row -> isMine(row) && isLiving(row));
    }

    /** Whether the reader asked for it. */
    public boolean isMine(EmergencyRow row) {
        return row.accountId().equals(caller.get().id());
    }

    /** Whether it waits or is open. */
    public boolean isLiving(EmergencyRow row) {
        return row.state() == EmergencyState.WAITING || row.state() == EmergencyState.OPEN;
    }

    /** Whether the reader can grant it. */
    public boolean mayGrant(EmergencyRow row) {
        return row.state() == EmergencyState.WAITING && !isMine(row);
    }

    /** For how many hours it can be granted. */
    public List<Integer> getHours() {
        return HOURS;
    }

    /** Asks for it. */
    public String ask() {
        try {
            desk.ask(reason);
            messages.done("security.emergency.asked");
            return HERE;
        } catch (RuleViolation broken) {
            messages.addAt("reason", broken);
            return "";
        }
    }

    /** Grants the one that the form names, for the hours that it says. */
    public String grant() {
        return answer(() -> desk.grant(named(), version(), number("hours")), "security.emergency.granted");
    }

    /** Ends, refuses or takes back the one that the form names. */
    public String end() {
        return answer(() -> desk.end(named(), version()), "security.emergency.over");
    }

    private String answer(Runnable deed, String doneKey) {
        try {
            deed.run();
            messages.done(doneKey);
            return HERE;
        } catch (ConcurrentChange overtaken) {
            messages.error("security.emergency.not-waiting");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
        return "";
    }

    private String named() {
        var id = request.getParameter("access");
        return id == null ? "" : id;
    }

    private long version() {
        return number("access-version");
    }

    private int number(String name) {
        var said = request.getParameter(name);
        return said != null && said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
