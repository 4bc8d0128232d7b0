package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.applications.service.MyApplication;
import org.fujinowa.documents.QrCode;
import org.fujinowa.security.service.LinkAddress;

/** /apply/code: another code for an applicant who has lost the first one, to write down or print. */
@Named
@RequestScoped
public class MyCodePage {

    @Inject
    private MyApplication mine;

    @Inject
    private LinkAddress address;

    private String code = "";

    /** Makes one. */
    public void make() {
        code = mine.newCode().code();
    }

    /** Empty until one is made. */
    public String getCode() {
        return code;
    }

    /** The code as a picture to scan. */
    public String getQr() {
        return QrCode.svg(address.of(code));
    }

    /** Where it leads in. */
    public String getAddress() {
        return address.of(code);
    }
}
