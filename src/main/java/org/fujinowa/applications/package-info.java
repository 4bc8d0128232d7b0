/** Applications to take part: the questions of each programme, what applicants answer, and who sends it on. */
@NullMarked
package org.fujinowa.applications;

import org.jspecify.annotations.NullMarked;
