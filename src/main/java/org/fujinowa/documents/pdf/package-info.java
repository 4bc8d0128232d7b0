/**
 * Sets pages of HTML as PDF that everybody can read: tagged (PDF/UA-1), archivable (PDF/A-3u), Japanese fonts embedded, readings
 * above the words. Knows no context: each context brings its own templates and records.
 */
@NullMarked
package org.fujinowa.documents.pdf;

import org.jspecify.annotations.NullMarked;
