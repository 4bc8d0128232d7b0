package org.fujinowa.partnering.model;

import java.util.List;
import org.fujinowa.partnering.WindowId;

/** All of them, in every window. */
public interface StudentSheets extends Sheets<StudentSheet> {

    @Override
    List<StudentSheet> of(WindowId window);
}
