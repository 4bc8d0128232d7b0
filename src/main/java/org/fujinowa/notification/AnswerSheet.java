package org.fujinowa.notification;

import java.io.Serializable;
import org.fujinowa.shared.Language;

/**
 * What the page shows on which a message is answered: not the message, which its receiver has.
 *
 * @param subject of the message
 * @param language in which it was written
 * @param asking what it asks
 * @param state what has come back so far
 */
public record AnswerSheet(String subject, Language language, Asking asking, AnswerState state)
        implements Serializable {}
