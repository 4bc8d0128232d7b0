package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.service.LedgerChoices;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What entries of the ledger name, as menus offer it and pages call it. Families and twins have names only for who may see them. */
@Named("links")
@RequestScoped
public class LinkWords {

    private LedgerChoices choices;
    private CurrentCaller caller;
    private Words words;

    /** For the CDI proxy. */
    protected LinkWords() {}

    @Inject
    public LinkWords(LedgerChoices choices, CurrentCaller caller, Words words) {
        this.choices = choices;
        this.caller = caller;
        this.words = words;
    }

    /** How that record is called; empty for none. */
    public String of(@Nullable Record id) {
        if (id instanceof ProgrammeId) {
            return words.of(id, getProgrammes());
        }
        if (id instanceof PartnerId) {
            return words.of(id, getPartners());
        }
        if (id instanceof DelegationId) {
            return words.of(id, getDelegations());
        }
        if (id instanceof HostFamilyId) {
            return words.of(id, getFamilies());
        }
        return id instanceof TwinId ? words.of(id, getTwins()) : "";
    }

    /** The one that can be chosen, where there is only one. */
    Optional<String> only(List<Choice> list) {
        return list.size() == 1 ? Optional.of(list.get(0).id()) : Optional.empty();
    }

    public List<Choice> getProgrammes() {
        return choices.programmes();
    }

    public List<Choice> getPartners() {
        return choices.partners();
    }

    public List<Choice> getDelegations() {
        return choices.delegations();
    }

    public List<Choice> getFamilies() {
        return naming() ? choices.families() : List.of();
    }

    public List<Choice> getTwins() {
        return naming() ? choices.twins() : List.of();
    }

    /** The two sides. */
    public List<Side> getSides() {
        return List.of(Side.values());
    }

    /** The two ways to travel. */
    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    /** The currencies. */
    public List<CostCurrency> getCurrencies() {
        return List.of(CostCurrency.values());
    }

    private boolean naming() {
        return caller.get().may(Permission.VIEW_TWINS);
    }
}
