/**
 * The placement engine: who sleeps in which family, night by night, as well as it can be done and proven so.
 *
 * <p>This package holds the question ({@link org.fujinowa.matching.engine.PlacementProblem}), the answer
 * ({@link org.fujinowa.matching.engine.PlacementAnswer}) and the one interface between them
 * ({@link org.fujinowa.matching.engine.PlacementEngine}). It knows no database, no server and no person: only ids, nights,
 * beds and scores. The definitions are in docs/matching-engine.md.
 */
@NullMarked
package org.fujinowa.matching.engine;

import org.jspecify.annotations.NullMarked;
