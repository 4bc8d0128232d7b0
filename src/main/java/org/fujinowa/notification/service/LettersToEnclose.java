package org.fujinowa.notification.service;

import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.shared.Choice;

/** Asks a higher context which letters may go with a message: messages do not know what a placement is. */
public interface LettersToEnclose {

    /** Those that may, the newest first, each with an identity that no other context uses. */
    List<Choice> letters();

    /** The letter with that identity, if it is one of ours. */
    Optional<Enclosure> open(String letter);
}
