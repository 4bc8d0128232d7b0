package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody in a call tree, with those whom they call.
 *
 * @param id which
 * @param version for a change
 * @param details name and telephone
 * @param depth how many calls lead to them; 0 where the tree begins
 * @param calls the names of those whom they call, in order
 */
public record CallTreeRow(CallTreeEntryId id, long version, CallTreeEntryDetails details, int depth, List<String> calls)
        implements Serializable {

    public CallTreeRow {
        calls = List.copyOf(calls);
    }
}
