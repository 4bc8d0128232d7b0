package org.fujinowa.notification.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.MessageFileId;

/** Files that go with messages, as if they were a collection in memory. */
public interface MessageFiles {

    void add(MessageFile file);

    Optional<MessageFile> find(MessageFileId id);

    /** Those added before that moment, the oldest first. */
    List<MessageFileId> addedBefore(Instant moment, int most);

    void remove(MessageFile file);
}
