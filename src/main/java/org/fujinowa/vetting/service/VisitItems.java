package org.fujinowa.vetting.service;

import java.util.List;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.vetting.VisitItem;

/** What visitors look at, as it ships with the product. */
final class VisitItems {

    private static final List<VisitItem> ALL = ReferenceTable.read("visit-items").stream()
            .map(row -> new VisitItem(row.text("key"), row.text("ja"), row.text("en"), row.truth("required")))
            .toList();

    private VisitItems() {}

    static List<VisitItem> all() {
        return ALL;
    }
}
