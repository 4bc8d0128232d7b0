package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.service.RequirementBook;
import org.jspecify.annotations.Nullable;

/** /vetting/requirement-view: one version, and the others of the same requirement. */
@Named
@RequestScoped
public class RequirementViewPage extends ViewPage<RequirementDetails> {

    @Inject
    private RequirementBook book;

    private @Nullable RequirementRow row;

    @Override
    protected Versioned<RequirementDetails> read(String id) {
        row = book.get(RequirementId.of(id));
        return new Versioned<>(row.details(), row.version());
    }

    /** The version with its place among the others. */
    public RequirementRow getRow() {
        getDetails();
        return row == null ? book.get(RequirementId.of(getId())) : row;
    }

    /** All versions, the first one first. */
    public List<RequirementRow> getVersions() {
        return book.versions(getRow().first());
    }
}
