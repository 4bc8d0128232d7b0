package org.fujinowa.organisation;

import java.util.List;
import org.fujinowa.shared.Choice;

/**
 * What something was before and what became of it: Duaringa Shire → Central Highlands Regional Council.
 *
 * @param before what went into it, directly or on the way, the oldest first
 * @param after what became of it, the newest last
 */
public record Lineage(List<Choice> before, List<Choice> after) {

    public Lineage {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
