package org.fujinowa.feeds.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.feeds.FeedId;
import org.fujinowa.programme.DelegationId;

/** All feeds. */
public interface Feeds {

    /** Adds a new one. */
    void add(Feed feed);

    /** The one with that identity. */
    Optional<Feed> find(FeedId id);

    /** The one whose address has that hash. */
    Optional<Feed> findByToken(String hash);

    /** Those of one delegation, newest first. */
    List<Feed> of(DelegationId delegation);

    /** Those about one participant or family. */
    List<Feed> about(String subject);

    /** Removes one for good. */
    void remove(Feed feed);
}
