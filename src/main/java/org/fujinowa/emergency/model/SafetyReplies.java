package org.fujinowa.emergency.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.shared.store.Nouns;

/** Everybody of whom somebody wants, or wanted, to hear. */
public interface SafetyReplies extends Nouns<SafetyReply> {

    /** Those of one safety confirmation. */
    List<SafetyReply> of(SafetyCheckId check);

    /** The one whose code has that hash. */
    Optional<SafetyReply> findByCode(String hash);
}
