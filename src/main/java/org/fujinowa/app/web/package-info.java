/** What guards every request and every answer: headers, origins, sizes, and friendly pages when something fails. */
@NullMarked
package org.fujinowa.app.web;

import org.jspecify.annotations.NullMarked;
