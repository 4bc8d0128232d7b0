package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.documents.QrCode;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.PersonalEntry;
import org.fujinowa.welcome.service.OfferBeginning;
import org.jspecify.annotations.Nullable;

/** /home/offer: a family that nobody knows yet begins, gets its own link, and sees it once, to keep. */
@Named
@RequestScoped
public class HomeOfferPage {

    @Inject
    private OfferBeginning beginning;

    @Inject
    private PersonalEntry entry;

    @Inject
    private LinkAddress addresses;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private String name = "";
    private String phone = "";
    private @Nullable NewLink link;

    /** Begins, and lets this device in. */
    public void begin() {
        try {
            link = beginning.begin(name, phone, texts.language());
            entry.enter(link.code());
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** Whether the family has just begun. */
    public boolean isBegun() {
        return link != null;
    }

    public String getCode() {
        return link == null ? "" : link.code();
    }

    /** The link as an address. */
    public String getAddress() {
        return addresses.of(getCode());
    }

    /** The address as an image to scan. */
    public String getQr() {
        return QrCode.svg(getAddress());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
