package org.fujinowa.security.service;

import java.util.List;
import org.fujinowa.security.Reach;
import org.fujinowa.security.Scope;
import org.fujinowa.shared.Choice;

/** Asked which delegations are in a scope now; answered by the context that keeps them. */
public interface ScopeReading {

    /** The delegations in that scope, which is not everything. */
    Reach reach(Scope scope);

    /** Every programme, as a line of a list to choose from. */
    List<Choice> programmes();

    /** Every delegation, the newest first, as a line of a list to choose from. */
    List<Choice> delegations();
}
