package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.partnering.ComplianceDetails;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.service.ComplianceBook;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.web.DeedPage;

/** /partner/compliance: a partner sees the nights of its homes and confirms that they keep to the law. */
@Named
@RequestScoped
public class CompliancePage extends DeedPage {

    @Inject
    private ComplianceBook book;

    @Override
    protected String act(String... button) {
        if (!"confirm".equals(button[0])) {
            throw new NoSuchRecord("Compliance");
        }
        book.confirm(parameter("by"), has("agreed"));
        return "partnering.done.confirmed";
    }

    @Override
    protected String address() {
        return "compliance";
    }

    @Override
    protected String field(String rule, String... button) {
        return "partnering.tick-needed".equals(rule) ? "agreed" : "";
    }

    /** The nights of the window's homes. */
    public List<HomeNights> getNights() {
        return book.ownNights();
    }

    /** What was confirmed so far. */
    public List<ComplianceDetails> getConfirmed() {
        return book.own();
    }
}
