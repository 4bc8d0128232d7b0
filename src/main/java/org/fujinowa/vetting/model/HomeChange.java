package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.HomeChangeEntry;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.Reopening;

/** That something changed in a family. Two people can say that earlier checks had seen it already. */
@Entity
@Table(name = "vetting_home_change")
public class HomeChange extends StoredNoun<HomeChangeDetails> {

    private String familyId = "";

    @Enumerated(EnumType.STRING)
    private Reopening changed = Reopening.INCIDENT;

    @Lob
    private String sealed = "";

    private LocalDate since = LocalDate.EPOCH;
    private String notedBy = "";
    private Instant notedAt = Instant.EPOCH;
    private String seenBy = "";

    @Lob
    private String sealedBecause = "";

    private String seenConfirmedBy = "";

    /** Words that nobody may read in the database. */
    private record Said(String words) {}

    /** For JPA. */
    protected HomeChange() {}

    public HomeChange(HomeChangeId id, HomeChangeDetails details, String by, Instant now) {
        super(id);
        familyId = details.family().toString();
        changed = details.what();
        sealed = said(details.about());
        sealedBecause = said("");
        since = details.since();
        notedBy = by;
        notedAt = now;
    }

    /** @throws IllegalStateException always: a change is kept as it was noted */
    @Override
    public void change(HomeChangeDetails details) {
        throw new IllegalStateException("A change at home is never edited.");
    }

    /**
     * Somebody says that the checks had seen it already; it counts once another person has {@link #confirmSeen confirmed}.
     *
     * @throws RuleViolation if somebody has said so
     */
    public void seen(String by, String because) {
        if (!seenBy.isEmpty()) {
            throw new RuleViolation("vetting.already-said-seen", seenBy);
        }
        seenBy = by;
        sealedBecause = said(because);
    }

    /** @throws RuleViolation if nobody has said so, it is the same person, or it is confirmed already */
    public void confirmSeen(String by) {
        if (seenBy.isEmpty()) {
            throw new RuleViolation("vetting.nobody-said-seen");
        }
        if (!seenConfirmedBy.isEmpty()) {
            throw new RuleViolation("vetting.already-confirmed", seenConfirmedBy);
        }
        if (by.equalsIgnoreCase(seenBy)) {
            throw new RuleViolation("vetting.second-must-be-another");
        }
        seenConfirmedBy = by;
    }

    @Override
    public HomeChangeDetails details() {
        return new HomeChangeDetails(HostFamilyId.of(familyId), changed, words(sealed), since);
    }

    public HomeChangeEntry entry() {
        return new HomeChangeEntry(
                HomeChangeId.of(key()),
                version(),
                details(),
                notedBy,
                notedAt,
                seenBy,
                words(sealedBecause),
                seenConfirmedBy);
    }

    private String said(String words) {
        return SealedJson.write("vetting_home_change/" + key(), new Said(words));
    }

    private String words(String stored) {
        return SealedJson.read(Said.class, "vetting_home_change/" + key(), stored)
                .words();
    }
}
