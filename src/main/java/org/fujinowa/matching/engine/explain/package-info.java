/**
 * Questions about a plan, each answered by solving again: why not that family, what would it cost, why has she no place, what
 * would help, how is the plan mended.
 *
 * <p>A {@link org.fujinowa.matching.engine.explain.Question} carries its problem and the plan it is about; whoever implements
 * {@link org.fujinowa.matching.engine.explain.PlacementExplainer} answers with the question's own kind of answer. Nothing here
 * is guessed: what a solve did not prove says so. The definitions are in docs/matching-engine.md.
 */
@NullMarked
package org.fujinowa.matching.engine.explain;

import org.jspecify.annotations.NullMarked;
