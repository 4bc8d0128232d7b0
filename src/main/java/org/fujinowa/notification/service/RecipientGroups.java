package org.fujinowa.notification.service;

import java.util.List;
import org.fujinowa.notification.Recipient;
import org.fujinowa.shared.Choice;

/** Asks a higher context whom one may write to at once: messages do not know what a delegation is. */
public interface RecipientGroups {

    /** The groups, each with an identity that no other context uses. */
    List<Choice> groups();

    /** The people of that group, with an empty address where none is known; nobody if the group is not one of ours. */
    List<Recipient> members(String group);
}
