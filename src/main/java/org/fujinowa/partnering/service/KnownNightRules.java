package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.NightRuleDetails;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ReferenceTable;

/** The rules about nights abroad with which an installation begins, for partners that are in the register. */
@ApplicationScoped
@Transactional
public class KnownNightRules {

    private NightRuleBook book;
    private PartnerRegister partners;

    /** For the CDI proxy. */
    protected KnownNightRules() {}

    @Inject
    KnownNightRules(NightRuleBook book, PartnerRegister partners) {
        this.book = book;
        this.partners = partners;
    }

    /** Enters them if there is no rule at all yet. */
    @Requires(Permission.MANAGE_WINDOWS)
    public void enter() {
        if (book.none()) {
            ReferenceTable.read("night-rules").forEach(this::enter);
        }
    }

    private void enter(ReferenceTable.Row row) {
        partners.choices().stream()
                .filter(partner -> partner.labelEn().equals(row.text("partner")))
                .findFirst()
                .ifPresent(partner -> book.add(new NightRuleDetails(
                        PartnerId.of(partner.id()),
                        Objects.requireNonNull(row.day("from")),
                        Integer.parseInt(row.text("nights")),
                        Integer.parseInt(row.text("warnFrom")),
                        row.text("source"))));
    }
}
