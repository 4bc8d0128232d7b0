package org.fujinowa.incidents.model;

import org.fujinowa.shared.store.Nouns;

/** Who is alerted, by delegation. */
public interface AlertReceiversBook extends Nouns<AlertReceivers> {}
