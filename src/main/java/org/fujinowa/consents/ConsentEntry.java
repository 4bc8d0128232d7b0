package org.fujinowa.consents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A consent as it is kept. It is never edited and never deleted: what is taken back is a withdrawal beside it.
 *
 * @param id which one
 * @param version for a deed
 * @param code the code of its form
 * @param details what was signed
 * @param givenAt when it was given on the page or entered from paper
 * @param enteredBy by whom, as the audit trail calls them
 * @param withdrawals what was taken back since, the oldest first
 * @param scanned whether there is a scan of the paper
 */
public record ConsentEntry(
        ConsentId id,
        long version,
        String code,
        ConsentDetails details,
        Instant givenAt,
        String enteredBy,
        List<Withdrawal> withdrawals,
        boolean scanned) {

    public ConsentEntry {
        withdrawals = List.copyOf(withdrawals);
    }

    /** When the tick was taken back, if it was. */
    public Optional<Withdrawal> withdrawal(String key) {
        return withdrawals.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether the tick was agreed to, whatever happened since. */
    public boolean agreed(String key) {
        return details.answers().stream().anyMatch(answer -> answer.key().equals(key) && answer.agreed());
    }

    /** Whether the tick is agreed to at that moment. */
    public boolean standsAt(String key, Instant moment) {
        return !givenAt.isAfter(moment)
                && agreed(key)
                && withdrawal(key).filter(one -> !one.at().isAfter(moment)).isEmpty();
    }
}
