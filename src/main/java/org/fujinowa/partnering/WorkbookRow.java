package org.fujinowa.partnering;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row of a partner's workbook that was read.
 *
 * @param sheet the student it was before; none if it is new
 * @param details what it says
 */
public record WorkbookRow(@Nullable SheetId sheet, StudentDetails details) implements Serializable {}
