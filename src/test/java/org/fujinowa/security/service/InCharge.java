package org.fujinowa.security.service;

import java.util.List;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Reach;
import org.fujinowa.security.Scope;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Several;

/** Scopes of those who call services in tests. */
public final class InCharge {

    private InCharge() {}

    /** Of everything, whoever calls. */
    public static CurrentScope ofEverything() {
        return new CurrentScope(new CurrentCaller(), new Several<>(), new Several<>());
    }

    /** Of that much, where the caller's scope is limited. */
    public static CurrentScope of(CurrentCaller caller, Reach reach, Belonging... belongings) {
        return new CurrentScope(caller, new Several<>(always(reach)), new Several<>(() -> List.of(belongings)));
    }

    private static ScopeReading always(Reach reach) {
        return new ScopeReading() {
            @Override
            public Reach reach(Scope scope) {
                return reach;
            }

            @Override
            public List<Choice> programmes() {
                return List.of();
            }

            @Override
            public List<Choice> delegations() {
                return List.of();
            }
        };
    }
}
