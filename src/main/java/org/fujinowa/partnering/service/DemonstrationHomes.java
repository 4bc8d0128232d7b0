package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.partnering.AdultCard;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.HomeSheet;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;

/**
 * Homes abroad of a demonstration, in which our students sleep: one for fewer nights than the rule allows without cards, one with
 * a card, and one for more nights.
 */
@ApplicationScoped
@Transactional
class DemonstrationHomes {

    private static final int LONG = 9;

    private PartnerWindows windows;
    private HomeSheets homes;
    private Travellers travellers;

    /** For the CDI proxy. */
    protected DemonstrationHomes() {}

    @Inject
    DemonstrationHomes(PartnerWindows windows, HomeSheets homes, Travellers travellers) {
        this.windows = windows;
        this.homes = homes;
        this.travellers = travellers;
    }

    /** A window of that delegation with its homes, the first night on that day. */
    void make(DelegationId delegation, PartnerId partner, LocalDate first, LocalDate last) {
        var window = new PartnerWindow(
                WindowId.next(),
                new WindowDetails(
                        delegation,
                        partner,
                        List.of(WindowScope.FLIGHTS, WindowScope.HOMES),
                        "Mr Tom Doyle (fictional)",
                        "tom.doyle@council.example",
                        Language.EN,
                        first.minusWeeks(4),
                        "Dear Mr Doyle, please tell us in which homes our students sleep. (fictional)"));
        windows.add(window);
        var guests = travellers.of(window).stream()
                .limit(4)
                .map(one -> TravellerId.of(one.id()))
                .toList();
        var half = guests.size() / 2;
        home(window, "Nolan (fictional)", first, last, guests.subList(0, half), List.of());
        home(
                window,
                "Reid (fictional)",
                first,
                last,
                guests.subList(half, guests.size()),
                List.of(new AdultCard("Jo Reid (fictional)", "0000000/1", last.plusYears(1))));
        home(window, "Sharpe (fictional)", first, first.plusDays(LONG), List.of(), List.of());
    }

    private void home(
            PartnerWindow window,
            String name,
            LocalDate first,
            LocalDate last,
            List<TravellerId> guests,
            List<AdultCard> cards) {
        homes.add(new HomeSheet(
                SheetId.next(),
                window.id(),
                new HomeDetails(
                        name,
                        "1 Example Street, Emerald (fictional)",
                        "+61 7 0000 0002",
                        "",
                        "two adults, one child of 12",
                        "none",
                        "nobody",
                        first,
                        last,
                        guests,
                        !cards.isEmpty(),
                        "",
                        cards)));
    }
}
