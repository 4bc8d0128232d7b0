package org.fujinowa.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An incident in the list of a delegation. What happened is not in it: others than its keepers see that there is one, and whom to ask.
 *
 * @param id which
 * @param day when
 * @param level how grave it is by now
 * @param closed whether it is closed
 * @param closing whether a second person is waited for to close it
 * @param keepers who may see it, by name
 * @param mine whether the caller may
 * @param openFollowUps how many things are to be done
 * @param untold how many have to be told still
 */
public record IncidentRow(
        IncidentId id,
        LocalDate day,
        IncidentLevel level,
        boolean closed,
        boolean closing,
        List<String> keepers,
        boolean mine,
        int openFollowUps,
        int untold)
        implements Serializable {

    public IncidentRow {
        keepers = List.copyOf(keepers);
    }
}
