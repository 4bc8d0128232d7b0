package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.service.OwnHomes;
import org.fujinowa.partnering.service.OwnWindow;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Messages;

/** /partner/host: one home in which our students sleep. */
@Named
@RequestScoped
public class PartnerHomePage extends EditPage<HomeDetails> {

    @Inject
    private OwnHomes sheets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AfterRedirect afterRedirect;

    @Inject
    private Messages messages;

    @Inject
    private OwnWindow window;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.FILL_IN_WINDOW);
    }

    @Override
    protected Class<HomeDetails> type() {
        return HomeDetails.class;
    }

    @Override
    protected String kind() {
        return "HomeSheet";
    }

    @Override
    protected String labels() {
        return "partnering.home";
    }

    @Override
    protected String viewPage() {
        return "/partner/window";
    }

    @Override
    protected Versioned<HomeDetails> read(String id) {
        return sheets.get(SheetId.of(id));
    }

    @Override
    protected Object add(HomeDetails details) {
        return sheets.add(details);
    }

    @Override
    protected void change(String id, long version, HomeDetails details) {
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

    /** Who travels. */
    public List<Choice> getTravellers() {
        return window.view().travellers();
    }
}
