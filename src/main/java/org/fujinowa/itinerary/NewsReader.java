package org.fujinowa.itinerary;

import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.notification.Recipient;
import org.fujinowa.shared.Language;

/**
 * Somebody who is told what changes in an itinerary.
 *
 * @param recipient name and mailbox; the address is empty where we know none
 * @param language in which they are written to
 * @param about those whose days concern them: themselves, their children, their guests
 */
public record NewsReader(Recipient recipient, Language language, Set<ParticipantId> about) {

    public NewsReader {
        about = Set.copyOf(about);
    }
}
