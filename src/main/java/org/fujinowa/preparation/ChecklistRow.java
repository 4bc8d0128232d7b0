package org.fujinowa.preparation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An item in a checklist.
 *
 * @param id identity
 * @param version for a change
 * @param details what is to be done
 * @param due until when
 */
public record ChecklistRow(ChecklistItemId id, long version, ChecklistItemDetails details, LocalDate due)
        implements Serializable {

    /** Whether somebody still has to do it. */
    public boolean isOpen() {
        return details.state() == ItemState.OPEN;
    }

    /** Whether it should have been done before that day. */
    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
