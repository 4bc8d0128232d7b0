package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.fujinowa.letters.Delivery;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskStage;

/** Brings to the desk how many of the letters that were made have reached whom they are for. */
@ApplicationScoped
class LetterDeskCards implements DeskCards {

    private Letters letters;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected LetterDeskCards() {}

    @Inject
    LetterDeskCards(Letters letters, CurrentCaller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @Override
    public List<DeskPart> parts(Set<String> delegations, LocalDate today) {
        if (!caller.get().may(Permission.MANAGE_LETTERS)) {
            return List.of();
        }
        var parts = new ArrayList<DeskPart>();
        for (var delegation : delegations) {
            var latest = new LinkedHashMap<Integer, Letter>();
            letters.ofDelegation(DelegationId.of(delegation))
                    .forEach(letter -> latest.putIfAbsent(letter.number(), letter));
            if (!latest.isEmpty()) {
                var handedOver = latest.values().stream()
                        .filter(letter -> letter.delivery() != Delivery.NOT_YET)
                        .count();
                parts.add(new DeskPart(
                        delegation,
                        DeskStage.PAPERS,
                        "letters.desk.handed-over",
                        Math.toIntExact(handedOver),
                        latest.size(),
                        "/matching/letters?delegation=" + delegation));
            }
        }
        return parts;
    }
}
