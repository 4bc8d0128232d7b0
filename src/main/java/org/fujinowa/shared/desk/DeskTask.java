package org.fujinowa.shared.desk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the desk that wants doing, with the one button that leads to it.
 *
 * @param shelf where it lies
 * @param due until when, if there is a day
 * @param sentenceKey the key of what it says
 * @param values what the sentence is filled with; a {@link org.fujinowa.shared.Choice} is said in the reader's language
 * @param actionKey the key of the button
 * @param address where the button leads, within this site
 * @param urgent whether it is late, or would be if nobody did it today
 */
public record DeskTask(
        DeskShelf shelf,
        @Nullable LocalDate due,
        String sentenceKey,
        List<Serializable> values,
        String actionKey,
        String address,
        boolean urgent)
        implements Serializable {

    public DeskTask {
        values = List.copyOf(values);
    }
}
