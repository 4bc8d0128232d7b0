package org.fujinowa.security;

import java.util.Set;

/**
 * A limited {@link Scope} as of now: which delegations there are in it.
 *
 * @param delegations the identities of all delegations in it
 * @param programmes the identities of programmes of which at least one delegation is in it, or all
 * @param whole the identities of programmes that are in it with all their delegations
 * @param homes whether a delegation in it spends nights in homes, so that host families are its business
 */
public record Reach(Set<String> delegations, Set<String> programmes, Set<String> whole, boolean homes) {

    public Reach {
        delegations = Set.copyOf(delegations);
        programmes = Set.copyOf(programmes);
        whole = Set.copyOf(whole);
    }
}
