/** What an administrator does to the product as a whole: backups. */
@NullMarked
package org.fujinowa.app.service;

import org.jspecify.annotations.NullMarked;
