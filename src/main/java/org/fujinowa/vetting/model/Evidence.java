package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceEntry;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingResult;
import org.jspecify.annotations.Nullable;

/** That something required was checked. It is confirmed or struck out, and never edited. */
@Entity
@Table(name = "vetting_evidence")
public class Evidence extends StoredNoun<EvidenceDetails> {

    private String familyId = "";
    private String requirementId = "";
    private String firstId = "";
    private LocalDate doneOn = LocalDate.EPOCH;

    @Lob
    private String secrets = "";

    private @Nullable LocalDate validUntil;
    private int people;
    private String checkedBy = "";
    private Instant recordedAt = Instant.EPOCH;
    private String confirmedBy = "";
    private String struckBy = "";

    /** Whom it is about, how it came out, and every word: nobody reads that in the database. */
    private record Secrets(String member, VettingResult result, String document, String note, String struckBecause) {}

    /** For JPA. */
    protected Evidence() {}

    /**
     * What somebody has checked, under the version of the requirement that it names.
     *
     * @throws RuleViolation if an exception or a condition is without its reason, or a paper is noted where there is none
     */
    public Evidence(EvidenceId id, EvidenceDetails details, RequirementRow requirement, String by, Instant now) {
        super(id);
        EvidenceRules.refuseContradictions(details, requirement.details());
        familyId = details.family().toString();
        requirementId = requirement.id().toString();
        firstId = requirement.first().toString();
        doneOn = details.doneOn();
        seal(new Secrets(details.member(), details.result(), details.document(), details.note(), ""));
        validUntil = requirement.details().validUntil(details);
        people = EvidenceRules.people(details, requirement.details());
        checkedBy = by;
        recordedAt = now;
    }

    /** @throws IllegalStateException always: evidence is struck out and recorded anew */
    @Override
    public void change(EvidenceDetails details) {
        throw new IllegalStateException("Evidence is never edited.");
    }

    /**
     * A second person says so too.
     *
     * @throws RuleViolation if it is the same person, somebody has said so already, or it is struck out
     */
    public void confirm(String by) {
        mustStand();
        if (!confirmedBy.isEmpty()) {
            throw new RuleViolation("vetting.already-confirmed", confirmedBy);
        }
        if (by.equalsIgnoreCase(checkedBy)) {
            throw new RuleViolation("vetting.second-must-be-another");
        }
        confirmedBy = by;
    }

    /**
     * It counts no more.
     *
     * @throws RuleViolation if it is struck out already, or a refusal is struck out by whoever noted it
     */
    public void strike(String by, String because) {
        mustStand();
        var known = opened();
        if (known.result() == VettingResult.REFUSED && by.equalsIgnoreCase(checkedBy)) {
            throw new RuleViolation("vetting.refusal-struck-by-another");
        }
        struckBy = by;
        seal(new Secrets(known.member(), known.result(), known.document(), known.note(), because));
    }

    private void seal(Secrets all) {
        secrets = SealedJson.write(place(), all);
    }

    private Secrets opened() {
        return SealedJson.read(Secrets.class, place(), secrets);
    }

    private String place() {
        return "vetting_evidence/" + key();
    }

    private void mustStand() {
        if (!struckBy.isEmpty()) {
            throw new RuleViolation("vetting.already-struck", struckBy);
        }
    }

    @Override
    public EvidenceDetails details() {
        var known = opened();
        return new EvidenceDetails(
                HostFamilyId.of(familyId),
                RequirementId.of(requirementId),
                known.member(),
                doneOn,
                known.result(),
                known.document(),
                known.note(),
                known.result() == VettingResult.EXCEPTION && validUntil != null ? validUntil.minusDays(1) : null);
    }

    public EvidenceEntry entry() {
        return new EvidenceEntry(
                EvidenceId.of(key()),
                version(),
                RequirementId.of(firstId),
                details(),
                validUntil,
                people,
                checkedBy,
                recordedAt,
                confirmedBy,
                struckBy,
                opened().struckBecause());
    }
}
