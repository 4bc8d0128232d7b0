package org.fujinowa.selection.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.selection.RoundDetails;
import org.fujinowa.shared.store.StoredNoun;

/** How the applicants of one delegation are selected: how many places there are, and how long an offer waits. */
@Entity
@Table(name = "selection_round")
public class SelectionRound extends StoredNoun<RoundDetails> {

    private int places;
    private int offerDays = 1;

    /** For JPA. */
    protected SelectionRound() {}

    public SelectionRound(RoundDetails details) {
        super(details.delegation());
        change(details);
    }

    @Override
    public final void change(RoundDetails details) {
        places = details.places();
        offerDays = details.offerDays();
        foundBy();
    }

    @Override
    public RoundDetails details() {
        return new RoundDetails(DelegationId.of(key()), places, offerDays);
    }
}
