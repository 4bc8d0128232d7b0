package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.applications.WindowDetails;
import org.fujinowa.applications.WindowId;
import org.fujinowa.applications.service.WindowRegister;
import org.fujinowa.documents.QrCode;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;
import org.fujinowa.shared.web.Words;

/** /applications/window-view: when one may apply, and the address to print on a flyer. */
@Named
@RequestScoped
public class WindowViewPage extends ViewPage<WindowDetails> {

    @Inject
    private WindowRegister register;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private LinkAddress address;

    @Inject
    private Words words;

    @Override
    protected Versioned<WindowDetails> read(String id) {
        return register.get(WindowId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(WindowId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/applications/windows";
    }

    /** How its delegation is called. */
    public String getName() {
        return words.of(getDetails().delegation(), delegations.choices());
    }

    /** Where one begins to apply. */
    public String getAddress() {
        return address.ofPage("/apply/start?d=" + getDetails().delegation());
    }

    /** The same as a picture to scan. */
    public String getQr() {
        return QrCode.svg(getAddress());
    }
}
