package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MergeField;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.service.LinkAddress;

/** The addresses by which messages are answered. */
@ApplicationScoped
public class AnswerAddresses {

    private static final String PAGE = "/answer?code=";

    private LinkAddress addresses;

    /** For the CDI proxy. */
    protected AnswerAddresses() {}

    @Inject
    public AnswerAddresses(LinkAddress addresses) {
        this.addresses = addresses;
    }

    /**
     * How one message is answered.
     *
     * @param asking what it asks
     * @param code empty where it asks nothing
     * @param address where it is answered, if it asks something
     */
    record AnswerWay(Asking asking, String code, Optional<String> address) {}

    /** A way of its own for a message that asks that and says that. */
    @OpenToAll("Makes an address that opens nothing until a message is sent.")
    AnswerWay forMessage(Asking asked, String text) {
        var linked = text.contains("{" + MergeField.ANSWER_LINK.word() + "}");
        if (asked == Asking.NONE && !linked) {
            return new AnswerWay(Asking.NONE, "", Optional.empty());
        }
        var code = AnswerCode.next().text();
        return new AnswerWay(
                asked == Asking.NONE ? Asking.READ : asked, code, Optional.of(addresses.ofPage(PAGE + code)));
    }

    /** What stands in a preview, the same each time. */
    @OpenToAll("Only writes an address that opens nothing.")
    String sample() {
        return addresses.ofPage(PAGE + "●●●●-●●●●-●●●●-●●●●");
    }
}
