package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.Deciding;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.matching.service.Placing;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;

/** One guest of the demonstration with a confirmed home, so that a family's page shows one. Nobody in it exists. */
@ApplicationScoped
@Transactional
public class DemonstrationGuest {

    private static final String DELEGATION = "オーストリア音楽交流 2027";
    private static final String CODE = "DEMO-HOST-FAMI-LY04";

    private DelegationRegister delegations;
    private MatchingBoard board;
    private Placing placing;
    private Deciding deciding;
    private PersonalLinks links;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected DemonstrationGuest() {}

    @Inject
    DemonstrationGuest(
            DelegationRegister delegations,
            MatchingBoard board,
            Placing placing,
            Deciding deciding,
            PersonalLinks links,
            CurrentCaller caller) {
        this.delegations = delegations;
        this.board = board;
        this.placing = placing;
        this.deciding = deciding;
        this.links = links;
        this.caller = caller;
    }

    /** Places the first guest for whom a home is open; nothing where anybody is placed already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        as("chiba", () -> {
            delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                    .filter(row -> row.details().nameJa().equals(DELEGATION))
                    .findFirst()
                    .ifPresent(row -> place(row.id()));
            return true;
        });
    }

    private void place(DelegationId delegation) {
        var view = board.view(delegation);
        if (view.count(PlacementState.CONFIRMED) > 0) {
            return;
        }
        for (var guest : view.guests()) {
            var open = board.choices(delegation, guest.id()).stream()
                    .filter(HomeChoice::open)
                    .findFirst();
            if (open.isPresent()) {
                settle(delegation, guest, open.get(), view.changes());
                return;
            }
        }
    }

    private void settle(DelegationId delegation, BoardGuest guest, HomeChoice choice, long changes) {
        var family = choice.home().id();
        placing.place(delegation, changes, guest.id(), family, "");
        deciding.propose(delegation, board.view(delegation).changes());
        as("kumagai", () -> deciding.confirm(delegation, board.view(delegation).changes()));
        links.demonstrate(HomeLinks.request(family, choice.home().details().name(), Language.JA), CODE);
    }

    private <T> T as(String name, Supplier<T> work) {
        return caller.actingAs(
                new Caller("job:demonstration", name, "demonstration", Set.of(), Set.of(Permission.values())), work);
    }
}
