/**
 * The engine in a process of its own, so that a crash of native code ends one call and not the server.
 *
 * <p>{@link org.fujinowa.matching.engine.worker.SolverPool} is the server's side, {@code SolverWorker} the main class of the
 * child. They speak JSON, one message a line, over the child's standard input and output.
 */
@NullMarked
package org.fujinowa.matching.engine.worker;

import org.jspecify.annotations.NullMarked;
