package org.fujinowa.partnering;

import java.io.Serializable;
import java.util.List;

/**
 * What would be, or was, taken over of a window at once.
 *
 * @param seen a mark of what the window said; whoever takes all brings back the one that they saw
 * @param students how many students
 * @param travel how many flights and homes
 * @param doubtful the names of students who may be somebody whom the register knows already: nobody takes them over unseen
 */
public record TakenAll(String seen, int students, int travel, List<String> doubtful) implements Serializable {

    public TakenAll {
        doubtful = List.copyOf(doubtful);
    }

    /** Whether there is anything to take. */
    public boolean isAny() {
        return students + travel > 0;
    }
}
