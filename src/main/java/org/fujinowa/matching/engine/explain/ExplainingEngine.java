package org.fujinowa.matching.engine.explain;

import org.fujinowa.matching.engine.PlacementEngine;

/** An engine that makes plans and answers questions about them. */
public interface ExplainingEngine extends PlacementEngine, PlacementExplainer {}
