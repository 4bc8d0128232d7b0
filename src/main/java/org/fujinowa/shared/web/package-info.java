/** What every page stands on: the reader's preferences, sentences in their language, messages, dates as people write them. */
@NullMarked
package org.fujinowa.shared.web;

import org.jspecify.annotations.NullMarked;
