package org.fujinowa.incidents.model;

import org.fujinowa.shared.store.Nouns;

/** The reporting chain. */
public interface ReportingSteps extends Nouns<ReportingStep> {}
