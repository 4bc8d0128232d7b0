package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.fujinowa.shared.web.Shown;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferRow;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.service.HomeNoteDesk;
import org.fujinowa.welcome.service.OfferDesk;

/** /welcome/offers: what families offered, the newest first. */
@Named
@RequestScoped
public class OfferListPage extends ListPage<OfferRow> {

    @Inject
    private OfferDesk desk;

    @Inject
    private HomeNoteDesk notes;

    @Inject
    private Shown show;

    @Inject
    private CurrentTexts texts;

    @Override
    protected Slice<OfferRow> page(ListRequest request) {
        return desk.page(newestFirst(request));
    }

    @Override
    protected Slice<OfferRow> export(ListRequest request, String kind) {
        return desk.export(newestFirst(request), kind);
    }

    private static ListRequest newestFirst(ListRequest asked) {
        return asked.sort().isEmpty()
                ? new ListRequest(asked.search(), "", true, asked.filters(), asked.cursor(), asked.size())
                : asked;
    }

    @Override
    protected ListFile<OfferRow> file() {
        return newFile("welcome.offers.title")
                .personal()
                .text("welcome.contact.name", 18, OfferRow::name)
                .text("welcome.contact.reading", 18, OfferRow::reading)
                .text("welcome.offers.kind", 14, this::kind)
                .number("welcome.offers.year", 8, OfferRow::year)
                .text("welcome.offers.state", 16, row -> word(row.state()))
                .number("welcome.offers.changed", 8, OfferRow::changed)
                .text("welcome.offers.sent-at", 20, row -> show.dateTime(row.sentAt()));
    }

    @Override
    protected List<String> filters() {
        return List.of("state", "newcomer");
    }

    /** What can be chosen there. */
    public List<OfferState> getStates() {
        return List.of(OfferState.values());
    }

    /** New to the register, or known. */
    public List<Choice> getKinds() {
        return List.of("true", "false").stream()
                .map(truth -> new Choice(
                        truth,
                        Texts.in(Language.JA).of("welcome.offers.newcomer." + truth),
                        Texts.in(Language.EN).of("welcome.offers.newcomer." + truth)))
                .toList();
    }

    /** Whether it is a newcomer's or a renewal. */
    public String kind(OfferRow row) {
        return texts.of("welcome.offers.newcomer." + row.newcomer());
    }

    /** How many subjects there are. */
    public int getCount() {
        return OfferPart.values().length;
    }

    /** How many families wait for a call. */
    public long getCalls() {
        return notes.waiting();
    }

    /** The colour of a state. */
    public String chip(OfferState state) {
        return switch (state) {
            case DRAFT, NOT_THIS_YEAR -> "plain";
            case SENT -> "warn";
            case TAKEN_OVER -> "ok";
            case SET_ASIDE -> "lock";
        };
    }
}
