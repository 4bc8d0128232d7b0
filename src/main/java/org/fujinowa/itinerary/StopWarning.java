package org.fujinowa.itinerary;

import java.io.Serializable;
import java.util.List;

/**
 * What does not fit together in an itinerary.
 *
 * @param stop where it is shown
 * @param serious whether it endangers somebody or makes the plan impossible, rather than asks for a second look
 * @param key the key of the sentence that says why
 * @param arguments the values of that sentence
 */
public record StopWarning(StopId stop, boolean serious, String key, List<? extends Serializable> arguments)
        implements Serializable {

    public StopWarning {
        arguments = List.copyOf(arguments);
    }
}
