package org.fujinowa.selection;

import java.io.Serializable;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;

/**
 * What somebody is told about a decision, before it is sent.
 *
 * @param name the receiver
 * @param mail the receiver's address; empty where they have to be told by letter or telephone
 * @param language in which it is written
 * @param kind by which template it is written
 * @param subject one line
 * @param body the text
 * @param extras what goes with the words
 */
public record ResultLetter(
        String name,
        @Sensitive String mail,
        Language language,
        MessageKind kind,
        String subject,
        String body,
        MessageExtras extras)
        implements Serializable {}
