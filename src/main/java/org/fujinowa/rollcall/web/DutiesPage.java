package org.fujinowa.rollcall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.rollcall.CallTreeRow;
import org.fujinowa.rollcall.DutyId;
import org.fujinowa.rollcall.DutyRow;
import org.fujinowa.rollcall.service.CallTrees;
import org.fujinowa.rollcall.service.DutyRoster;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** /rollcall/duties and /rollcall/tree?delegation=…: who is on duty, and who calls whom. */
@Named("onDuty")
@RequestScoped
public class DutiesPage {

    @Inject
    private DutyRoster roster;

    @Inject
    private CallTrees trees;

    @Inject
    private AskedDelegation delegation;

    private @Nullable List<DutyRow> duties;
    private @Nullable List<CallTreeRow> tree;

    /** The address of a page names the delegation, or after a change the turn of duty, or somebody in the tree. */
    public void open() {
        var id = AskedDelegation.asked("id");
        if (!id.isEmpty()) {
            var onRoster =
                    FacesContext.getCurrentInstance().getViewRoot().getViewId().contains("duties");
            try {
                delegation.is(
                        onRoster
                                ? roster.get(DutyId.of(id)).value().delegation()
                                : trees.get(CallTreeEntryId.of(id)).value().delegation());
            } catch (RuleViolation unreadable) {
                throw new NoSuchRecord(id);
            }
        }
    }

    /** The roster in the order of time. */
    public List<DutyRow> getDuties() {
        if (duties == null) {
            duties = roster.of(delegation.id());
        }
        return duties;
    }

    /** The tree, each branch after whoever begins it. */
    public List<CallTreeRow> getTree() {
        if (tree == null) {
            tree = trees.of(delegation.id());
        }
        return tree;
    }
}
