package org.fujinowa.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an account is in charge of: everything, or chosen programmes and delegations. Records that belong to another
 * delegation do not exist for whoever has the account.
 *
 * @param everything whether it is everything; then nothing is chosen
 * @param programmes identities of programmes, with all their delegations, those to come too
 * @param delegations identities of single delegations
 */
public record Scope(boolean everything, List<String> programmes, List<String> delegations) {

    /** Of somebody who is in charge of all programmes. */
    public static final Scope EVERYTHING = new Scope(true, List.of(), List.of());

    private static final String PROGRAMME = "programme:";
    private static final String DELEGATION = "delegation:";

    public Scope {
        programmes =
                everything ? List.of() : programmes.stream().sorted().distinct().toList();
        delegations = everything
                ? List.of()
                : delegations.stream().sorted().distinct().toList();
    }

    /** Some programmes and delegations. */
    public static Scope of(List<String> programmes, List<String> delegations) {
        return new Scope(false, programmes, delegations);
    }

    /** The scope that {@link #toString} wrote. */
    public static Scope parse(String written) {
        var parts = Arrays.asList(written.split(" "));
        return written.isEmpty() ? EVERYTHING : of(after(PROGRAMME, parts), after(DELEGATION, parts));
    }

    /** Whether it is less than everything, and nothing. */
    public boolean empty() {
        return !everything && programmes.isEmpty() && delegations.isEmpty();
    }

    /** Empty for everything; else one word for each that was chosen. The database and the audit trail keep it so. */
    @Override
    public String toString() {
        return Stream.concat(
                        programmes.stream().map(PROGRAMME::concat),
                        delegations.stream().map(DELEGATION::concat))
                .collect(Collectors.joining(" "));
    }

    private static List<String> after(String prefix, List<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith(prefix))
                .map(part -> part.substring(prefix.length()))
                .toList();
    }
}
