package org.fujinowa.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.DelegationOfProgramme;
import org.fujinowa.programme.model.Delegations;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.model.Programmes;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.Reach;
import org.fujinowa.security.Scope;
import org.fujinowa.security.service.Belongings;
import org.fujinowa.security.service.ScopeReading;
import org.fujinowa.shared.Choice;

/** Which delegations are in a coordinator's scope: the chosen ones, and those of chosen programmes. */
@ApplicationScoped
class DelegationsInScope implements ScopeReading, Belongings {

    private Programmes programmes;
    private Delegations delegations;

    /** For the CDI proxy. */
    protected DelegationsInScope() {}

    @Inject
    DelegationsInScope(Programmes programmes, Delegations delegations) {
        this.programmes = programmes;
        this.delegations = delegations;
    }

    @Override
    public Reach reach(Scope scope) {
        var found = delegations.in(scope.programmes(), scope.delegations());
        var programmes =
                found.stream().map(DelegationOfProgramme::programme).collect(Collectors.toCollection(HashSet::new));
        programmes.addAll(scope.programmes());
        return new Reach(
                found.stream().map(DelegationOfProgramme::id).collect(Collectors.toSet()),
                programmes,
                new HashSet<>(scope.programmes()),
                found.stream().anyMatch(DelegationOfProgramme::homeStay));
    }

    @Override
    public List<Choice> programmes() {
        return programmes.all().stream()
                .map(Programme::row)
                .map(row -> new Choice(
                        row.id().toString(),
                        row.details().nameJa(),
                        row.details().nameEn()))
                .toList();
    }

    @Override
    public List<Choice> delegations() {
        return delegations.all().stream()
                .sorted(Comparator.comparing(
                                (Delegation delegation) -> delegation.details().arrival())
                        .reversed())
                .map(delegation -> new Choice(
                        delegation.key(),
                        delegation.details().nameJa(),
                        delegation.details().nameEn()))
                .toList();
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(DelegationId.class, "Delegation", key -> Optional.of(Owner.delegation(key))),
                new Belonging(ProgrammeId.class, "Programme", key -> Optional.of(Owner.programme(key))));
    }
}
