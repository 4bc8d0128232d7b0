package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.NightRuleDetails;
import org.fujinowa.partnering.NightRuleRow;
import org.fujinowa.partnering.service.NightRuleBook;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.DeedPage;

/** /partnering/nights: the nights of our children in homes abroad, and the rules that count them. */
@Named
@RequestScoped
public class NightRulesPage extends DeedPage {

    @Inject
    private NightRuleBook book;

    @Inject
    private PartnerRegister partners;

    @Override
    protected String act(String... button) {
        if (!"add".equals(button[0])) {
            throw new NoSuchRecord("NightRule");
        }
        book.add(new NightRuleDetails(partner(), from(), number("nights"), number("warnFrom"), parameter("source")));
        return "partnering.done.rule";
    }

    private static PartnerId partner() {
        try {
            return PartnerId.of(parameter("partner"));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Partner");
        }
    }

    private static LocalDate from() {
        try {
            return LocalDate.parse(parameter("from"));
        } catch (DateTimeException unreadable) {
            throw new RuleViolation("shared.not-a-date");
        }
    }

    @Override
    protected String address() {
        return "nights";
    }

    @Override
    protected String field(String rule, String... button) {
        return switch (rule) {
            case "shared.not-a-date", "partnering.rule-of-that-day" -> "from";
            case "shared.not-a-number" -> "nights";
            case "partnering.warns-too-late" -> "warnFrom";
            default -> "";
        };
    }

    /** The rules. */
    public List<NightRuleRow> getRules() {
        return book.all();
    }

    /** The homes with their nights. */
    public List<HomeNights> getNights() {
        return book.nights();
    }

    /** Whose homes they are. */
    public List<Choice> getPartners() {
        return partners.choices();
    }
}
