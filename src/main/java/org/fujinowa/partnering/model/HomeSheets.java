package org.fujinowa.partnering.model;

import java.util.List;
import org.fujinowa.partnering.WindowId;

/** All of them, in every window. */
public interface HomeSheets extends Sheets<HomeSheet> {

    @Override
    List<HomeSheet> of(WindowId window);
}
