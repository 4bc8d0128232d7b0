package org.fujinowa.notification.service;

import java.util.List;
import org.fujinowa.shared.Choice;

/** Asks a higher context which programmes there are: messages do not know what a programme is. */
public interface TemplateProgrammes {

    /** All of them, each with its identity. */
    List<Choice> programmes();
}
