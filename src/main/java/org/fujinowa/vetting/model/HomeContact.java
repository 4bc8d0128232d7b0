package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.vetting.HomeContactDetails;
import org.fujinowa.vetting.HomeContactId;
import org.fujinowa.vetting.HomeContactKind;
import org.fujinowa.vetting.HomeContactRow;
import org.fujinowa.vetting.StageFact;

/** Somebody called a home, came by, or looked back together with the family. */
@Entity
@Table(name = "vetting_contact")
public class HomeContact extends StoredNoun<HomeContactDetails> {

    private String familyId = "";
    private LocalDate happenedOn = LocalDate.EPOCH;
    private String madeBy = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected HomeContact() {}

    /** @throws RuleViolation {@code vetting.contact.say-something} if a review says nothing */
    public HomeContact(HomeContactId id, HomeContactDetails details, String by) {
        super(id);
        if (details.kind() == HomeContactKind.REVIEW && details.note().isBlank()) {
            throw new RuleViolation("vetting.contact.say-something");
        }
        familyId = details.family().toString();
        happenedOn = details.on();
        madeBy = by;
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    /** @throws IllegalStateException always: what was said is not edited */
    @Override
    public void change(HomeContactDetails details) {
        throw new IllegalStateException("A contact is never edited.");
    }

    private String place() {
        return "vetting_contact/" + key();
    }

    public HostFamilyId family() {
        return HostFamilyId.of(familyId);
    }

    @Override
    public HomeContactDetails details() {
        return SealedJson.read(HomeContactDetails.class, place(), sealed);
    }

    public HomeContactRow row() {
        return new HomeContactRow(HomeContactId.of(key()), details(), madeBy);
    }

    /** What it is among the stages of the family. */
    public StageFact fact() {
        return StageFact.on(details().kind().deed(), happenedOn, madeBy);
    }
}
