package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.selection.SheetId;
import org.fujinowa.selection.model.RatingSheets;

/** How raters saw applicants: until nobody can ask any more how a decision came about. The decision and its reason stay. */
@ApplicationScoped
@Transactional
public class HandedInSheets implements Retained {

    private static final String KIND = "RatingSheet";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 180;

    private RatingSheets sheets;

    /** For the CDI proxy. */
    protected HandedInSheets() {}

    @Inject
    public HandedInSheets(RatingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "rating-sheets";
    }

    @Override
    @OpenToAll("A number.")
    public int defaultDays() {
        return DAYS;
    }

    @Override
    @OpenToAll("A word.")
    public RetentionSince since() {
        return RetentionSince.ENTRY;
    }

    @Override
    @OpenToAll("Names of tables.")
    public Set<String> tables() {
        return Set.of("rating_sheet");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        return sheets.writtenBefore(began.plusDays(1).atStartOfDay(HERE).toInstant(), atMost).stream()
                .map(each -> new Subject(KIND, each.key()))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        sheets.remove(sheets.get(SheetId.of(subject.id())));
    }
}
