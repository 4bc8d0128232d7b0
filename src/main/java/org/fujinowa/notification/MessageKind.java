package org.fujinowa.notification;

import static org.fujinowa.notification.MergeField.DAY;
import static org.fujinowa.notification.MergeField.DEADLINE;
import static org.fujinowa.notification.MergeField.DELEGATION;
import static org.fujinowa.notification.MergeField.NAME;
import static org.fujinowa.notification.MergeField.PAPERS;
import static org.fujinowa.notification.MergeField.PLACE;
import static org.fujinowa.notification.MergeField.SENDER;
import static org.fujinowa.notification.MergeField.TIME;
import static org.fujinowa.notification.MergeField.TODAY;

import java.util.List;

/** What a message is about, and which fields its templates may use. */
public enum MessageKind {
    NOTICE(NAME, SENDER, TODAY),
    MEETING(NAME, SENDER, TODAY, DELEGATION, DAY, TIME, PLACE),
    PAPERS_WANTED(NAME, SENDER, TODAY, DELEGATION, PAPERS, DEADLINE),
    THANKS(NAME, SENDER, TODAY, DELEGATION);

    private final List<MergeField> fields;

    MessageKind(MergeField... fields) {
        this.fields = List.of(fields);
    }

    /** The fields that its templates may use. */
    public List<MergeField> fields() {
        return fields;
    }
}
