package org.fujinowa.rollcall.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fujinowa.rollcall.CallTreeEntryDetails;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.rollcall.CallTreeRow;
import org.jspecify.annotations.Nullable;

/** A call tree in the order in which it is read: each branch after whoever begins it. */
public final class CallTreeOrder {

    private static final Comparator<CallTreeEntry> IN_ORDER = Comparator.comparing(
                    (CallTreeEntry entry) -> entry.details().position())
            .thenComparing(entry -> entry.details().name())
            .thenComparing(CallTreeEntry::key);

    private CallTreeOrder() {}

    /** All entries of one tree. */
    public static List<CallTreeRow> rows(Collection<CallTreeEntry> entries) {
        var rows = new ArrayList<CallTreeRow>();
        branch(entries, null, 0, rows);
        return List.copyOf(rows);
    }

    /** The same entry, called by somebody else. */
    public static CallTreeEntryDetails calledBy(CallTreeEntryDetails says, @Nullable CallTreeEntryId by) {
        return new CallTreeEntryDetails(says.delegation(), by, says.position(), says.name(), says.phone(), says.note());
    }

    private static void branch(
            Collection<CallTreeEntry> entries, @Nullable CallTreeEntryId by, int depth, List<CallTreeRow> rows) {
        for (var entry : calledBy(entries, by)) {
            var calls = calledBy(entries, entry.id()).stream()
                    .map(called -> called.details().name())
                    .toList();
            rows.add(new CallTreeRow(entry.id(), entry.version(), entry.details(), depth, calls));
            branch(entries, entry.id(), depth + 1, rows);
        }
    }

    private static List<CallTreeEntry> calledBy(Collection<CallTreeEntry> entries, @Nullable CallTreeEntryId by) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.details().calledBy(), by))
                .sorted(IN_ORDER)
                .toList();
    }
}
