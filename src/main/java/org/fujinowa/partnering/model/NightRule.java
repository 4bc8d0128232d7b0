package org.fujinowa.partnering.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.partnering.NightRuleDetails;
import org.fujinowa.partnering.NightRuleId;
import org.fujinowa.partnering.NightRuleRow;
import org.fujinowa.shared.store.StoredNoun;

/** For how many nights a home abroad may take in our children before its adults need a card, from a day on. */
@Entity
@Table(name = "partner_night_rule")
public class NightRule extends StoredNoun<NightRuleDetails> {

    private String partnerId = "";
    private LocalDate countsFrom = LocalDate.EPOCH;
    private int nights;
    private int warnFrom;
    private String source = "";
    private String enteredBy = "";

    /** For JPA. */
    protected NightRule() {}

    public NightRule(NightRuleId id, NightRuleDetails details, String by) {
        super(id);
        partnerId = details.partner().toString();
        countsFrom = details.from();
        nights = details.nights();
        warnFrom = details.warnFrom();
        source = details.source();
        enteredBy = by;
        foundBy();
    }

    /** @throws IllegalStateException always: a later rule takes its place */
    @Override
    public void change(NightRuleDetails details) {
        throw new IllegalStateException("A rule is never edited.");
    }

    @Override
    public NightRuleDetails details() {
        return new NightRuleDetails(PartnerId.of(partnerId), countsFrom, nights, warnFrom, source);
    }

    public NightRuleRow row() {
        return new NightRuleRow(NightRuleId.of(key()), details(), enteredBy);
    }
}
