package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.CallTreeEntryDetails;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.rollcall.CallTreeRow;
import org.fujinowa.rollcall.model.CallTree;
import org.fujinowa.rollcall.model.CallTreeEntry;
import org.fujinowa.rollcall.model.CallTreeOrder;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** Call trees: who calls whom when there is news for everybody. */
@ApplicationScoped
@Transactional
public class CallTrees {

    private CallTree tree;
    private DelegationRegister delegations;
    private RecordKeeping<CallTreeEntryDetails, CallTreeEntry> keeping;

    /** For the CDI proxy. */
    protected CallTrees() {}

    @Inject
    CallTrees(CallTree tree, DelegationRegister delegations, AuditTrail audit, Validator validator) {
        this.tree = tree;
        this.delegations = delegations;
        this.keeping = new RecordKeeping<>("CallTreeEntry", tree, audit, validator);
    }

    /** The tree of that delegation, each branch after whoever begins it. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public List<CallTreeRow> of(DelegationId delegation) {
        return rows(delegation);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such entry (any more) */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public Versioned<CallTreeEntryDetails> get(CallTreeEntryId id) {
        return keeping.get(id);
    }

    /** @throws RuleViolation {@code rollcall.caller-elsewhere} if who calls them is not in this tree */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public CallTreeEntryId add(CallTreeEntryDetails details) {
        keeping.check(details);
        delegations.refuseUnknown(details.delegation());
        refuseStrangers(details);
        var id = CallTreeEntryId.next();
        keeping.add(new CallTreeEntry(id, details));
        return id;
    }

    /**
     * Says everything anew.
     *
     * @throws RuleViolation {@code rollcall.caller-elsewhere}; {@code rollcall.calls-in-a-circle} if they would be called by
     *     somebody whom they call themselves
     */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void change(CallTreeEntryId id, long version, CallTreeEntryDetails details) {
        keeping.check(details);
        refuseStrangers(details);
        var by = details.calledBy();
        while (by != null) {
            if (by.equals(id)) {
                throw new RuleViolation("rollcall.calls-in-a-circle");
            }
            by = tree.get(by).details().calledBy();
        }
        keeping.change(id, version, details);
    }

    /** Takes somebody out; whom they called is called by whoever called them. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void remove(CallTreeEntryId id, long version) {
        var gone = tree.get(id).details();
        for (var entry : tree.of(gone.delegation())) {
            var says = entry.details();
            if (id.equals(says.calledBy())) {
                keeping.change(entry.id(), entry.version(), CallTreeOrder.calledBy(says, gone.calledBy()));
            }
        }
        keeping.remove(id, version);
    }

    List<CallTreeRow> rows(DelegationId delegation) {
        return CallTreeOrder.rows(tree.of(delegation));
    }

    private void refuseStrangers(CallTreeEntryDetails details) {
        var by = details.calledBy();
        if (by != null
                && !Objects.equals(tree.find(by).map(CallTreeEntry::delegation).orElse(null), details.delegation())) {
            throw new RuleViolation("rollcall.caller-elsewhere");
        }
    }
}
