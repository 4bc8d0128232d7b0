package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.MergeRow;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PersonMerges;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;

/** On the page of a person: which records were merged into this one, and the way back. */
@Named("mergedPage")
@RequestScoped
public class MergedPage {

    @Inject
    private PersonMerges merges;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    /** The merges into that person's record that are remembered, the newest first. */
    public List<MergeRow> of(String person) {
        return merges.of(PersonId.of(person));
    }

    /** Why it cannot be undone, in words; empty if it can. */
    public String hindrance(MergeRow merge) {
        return merges.hindranceOfUndo(merge.id())
                .map(broken -> texts.of(broken.key(), broken.arguments().toArray()))
                .orElse("");
    }

    /** Undoes the merge whose button was pressed, then shows the person anew. */
    public void act() throws IOException {
        var deed = Asked.of("undo");
        if (deed.isEmpty()) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        try {
            merges.undo(MergeId.of(deed));
            messages.done("people.merge.undone");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("person-view?id=" + PersonId.of(Asked.of("id")));
    }
}
