package org.fujinowa.notification.model;

import java.util.List;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.Nouns;

/** All templates. */
public interface Templates extends Nouns<Template> {

    /** Those for that kind in that language, by name. */
    List<Template> of(MessageKind kind, Language language);
}
