package org.fujinowa.organisation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fujinowa.shared.RuleViolation;

/** Follows what became of what. A thing can become only something that did not come from it. */
public final class Descent {

    private Descent() {}

    /** Everything that is reached from there, near ones first, each once, the start not included. */
    public static <K> List<K> reached(K start, Function<K, ? extends Collection<K>> next) {
        Set<K> seen = new LinkedHashSet<>();
        seen.add(start);
        var waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            for (var found : next.apply(waiting.remove(0))) {
                if (seen.add(found)) {
                    waiting.add(found);
                }
            }
        }
        seen.remove(start);
        return List.copyOf(seen);
    }

    /** @throws RuleViolation {@code organisation.becomes-itself} if the way from one of the others leads back to this one */
    public static <K> void mustNotReturn(K self, Collection<K> others, Function<K, ? extends Collection<K>> next) {
        for (var other : others) {
            if (other.equals(self) || reached(other, next).contains(self)) {
                throw new RuleViolation("organisation.becomes-itself");
            }
        }
    }
}
