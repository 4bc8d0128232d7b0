package org.fujinowa.selection.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.selection.Addendum;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.Score;
import org.fujinowa.selection.SheetDetails;
import org.fujinowa.selection.SheetId;
import org.fujinowa.selection.SheetRow;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** How one rater sees one applicant. Handed in, it is locked; what is said afterwards stands below it with a name and a day. */
@Entity
@Table(name = "rating_sheet")
public class RatingSheet extends StoredNoun<SheetDetails> {

    private String applicationId = "";
    private String rater = "";
    private @Nullable Instant handedInAt;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected RatingSheet() {}

    public RatingSheet(SheetId id, SheetDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(SheetDetails details) {
        applicationId = details.application().toString();
        rater = details.rater();
        handedInAt = details.handedInAt();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    /**
     * Writes what the rater thinks so far.
     *
     * @throws RuleViolation {@code selection.sheet-locked} after it was handed in
     */
    public void write(boolean unrelated, List<Score> scores, String comment) {
        var now = open();
        change(new SheetDetails(
                now.application(), now.rater(), now.raterName(), unrelated, scores, comment, null, List.of()));
    }

    /**
     * The rater is done.
     *
     * @param asked the criteria that have to be rated
     * @throws RuleViolation {@code selection.sheet-locked}, {@code selection.not-declared}, {@code selection.scores-missing}
     */
    public void handIn(List<CriterionId> asked, Instant now) {
        var details = open();
        if (!details.unrelated()) {
            throw new RuleViolation("selection.not-declared");
        }
        if (asked.isEmpty() || asked.stream().anyMatch(criterion -> details.points(criterion) == 0)) {
            throw new RuleViolation("selection.scores-missing");
        }
        change(new SheetDetails(
                details.application(),
                details.rater(),
                details.raterName(),
                true,
                details.scores(),
                details.comment(),
                now,
                List.of()));
    }

    /**
     * Says something more below a sheet that is handed in.
     *
     * @throws RuleViolation {@code selection.sheet-not-locked} before, {@code selection.words-missing} if nothing is said
     */
    public void add(Addendum addendum) {
        var details = details();
        if (!details.handedIn()) {
            throw new RuleViolation("selection.sheet-not-locked");
        }
        if (addendum.text().isBlank()) {
            throw new RuleViolation("selection.words-missing");
        }
        var all = new ArrayList<>(details.addenda());
        all.add(addendum);
        change(new SheetDetails(
                details.application(),
                details.rater(),
                details.raterName(),
                true,
                details.scores(),
                details.comment(),
                details.handedInAt(),
                all));
    }

    private SheetDetails open() {
        var details = details();
        if (details.handedIn()) {
            throw new RuleViolation("selection.sheet-locked");
        }
        return details;
    }

    @Override
    public SheetDetails details() {
        return SealedJson.read(SheetDetails.class, place(), sealed);
    }

    /** As somebody who may see it sees it. */
    public SheetRow row() {
        return new SheetRow(SheetId.of(key()), version(), details());
    }

    public String rater() {
        return rater;
    }

    /** Whether it is locked. */
    public boolean handedIn() {
        return handedInAt != null;
    }

    private String place() {
        return "rating_sheet/" + key();
    }
}
