package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.security.Scope;
import org.fujinowa.security.service.ScopeChoices;
import org.fujinowa.shared.Choice;
import org.jspecify.annotations.Nullable;

/** The part of an account's pages that says of which programmes and delegations its owner is in charge. */
@Named
@RequestScoped
public class ScopeForm {

    private static final String EVERYTHING = "everything";
    private static final String CHOSEN = "chosen";

    private ScopeChoices choices;
    private String breadth = EVERYTHING;
    private String[] programmes = {};
    private String[] delegations = {};
    private @Nullable List<Choice> allProgrammes;
    private @Nullable List<Choice> allDelegations;

    /** For the CDI proxy. */
    protected ScopeForm() {}

    @Inject
    public ScopeForm(ScopeChoices choices) {
        this.choices = choices;
    }

    /** Shows that scope. */
    public void show(Scope scope) {
        breadth = scope.everything() ? EVERYTHING : CHOSEN;
        programmes = scope.programmes().toArray(String[]::new);
        delegations = scope.delegations().toArray(String[]::new);
    }

    /** The scope that was chosen. */
    public Scope chosen() {
        return EVERYTHING.equals(breadth) ? Scope.EVERYTHING : Scope.of(List.of(programmes), List.of(delegations));
    }

    /** What is chosen, to be named on a page: programmes first; empty for everything. */
    public List<Choice> getNamed() {
        var scope = chosen();
        return Stream.concat(
                        getAllProgrammes().stream()
                                .filter(one -> scope.programmes().contains(one.id())),
                        getAllDelegations().stream()
                                .filter(one -> scope.delegations().contains(one.id())))
                .toList();
    }

    /** Both ways to be in charge. */
    public List<String> getBreadths() {
        return List.of(EVERYTHING, CHOSEN);
    }

    /** Every programme. */
    public List<Choice> getAllProgrammes() {
        if (allProgrammes == null) {
            allProgrammes = choices.programmes();
        }
        return allProgrammes;
    }

    /** Every delegation. */
    public List<Choice> getAllDelegations() {
        if (allDelegations == null) {
            allDelegations = choices.delegations();
        }
        return allDelegations;
    }

    public String getBreadth() {
        return breadth;
    }

    public void setBreadth(String breadth) {
        this.breadth = breadth;
    }

    public String[] getProgrammes() {
        return programmes.clone();
    }

    public void setProgrammes(String[] programmes) {
        this.programmes = programmes.clone();
    }

    public String[] getDelegations() {
        return delegations.clone();
    }

    public void setDelegations(String[] delegations) {
        this.delegations = delegations.clone();
    }
}
