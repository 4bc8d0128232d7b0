package org.fujinowa.partnering.model;

import org.fujinowa.shared.store.Nouns;

/** All rules about nights abroad. */
public interface NightRules extends Nouns<NightRule> {}
