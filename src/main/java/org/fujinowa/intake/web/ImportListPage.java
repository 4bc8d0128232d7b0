package org.fujinowa.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.intake.ImportSummary;
import org.fujinowa.intake.service.SpreadsheetImport;
import org.jspecify.annotations.Nullable;

/** /intake/imports: what was read in, when, by whom. */
@Named
@RequestScoped
public class ImportListPage {

    @Inject
    private SpreadsheetImport imports;

    private @Nullable List<ImportSummary> rows;

    public List<ImportSummary> getRows() {
        if (rows == null) {
            rows = imports.newest();
        }
        return rows;
    }
}
