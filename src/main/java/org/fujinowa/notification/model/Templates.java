package org.fujinowa.notification.model;

import org.fujinowa.shared.store.Nouns;

/** All templates. */
public interface Templates extends Nouns<Template> {}
