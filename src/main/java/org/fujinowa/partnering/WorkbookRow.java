package org.fujinowa.partnering;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row of a partner's workbook that was read.
 *
 * @param <D> what it says
 * @param sheet the student, flight or home it was before; none if it is new
 * @param row its number in the table, the headings being 0
 * @param details what it says
 */
public record WorkbookRow<D extends Record & Serializable>(
        @Nullable SheetId sheet, int row, D details) implements Serializable {}
