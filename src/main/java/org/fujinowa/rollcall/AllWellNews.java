package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.notification.MessageDetails;

/**
 * What guardians will read today.
 *
 * @param examples one message for each language in which somebody is written to
 * @param receivers how many are written to
 * @param unreachable the names of those without an address
 * @param toldToday how many have been written to today already
 */
public record AllWellNews(List<MessageDetails> examples, int receivers, List<String> unreachable, int toldToday)
        implements Serializable {

    public AllWellNews {
        examples = List.copyOf(examples);
        unreachable = List.copyOf(unreachable);
    }

    /** Whether nobody is left to be told today. */
    public boolean done() {
        return receivers > 0 && toldToday >= receivers;
    }
}
