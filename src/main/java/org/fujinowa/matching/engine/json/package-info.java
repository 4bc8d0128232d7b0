/** The engine's JSON format: problems and answers, read strictly and written in one fixed way. */
@NullMarked
package org.fujinowa.matching.engine.json;

import org.jspecify.annotations.NullMarked;
