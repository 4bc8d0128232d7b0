package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.fujinowa.matching.BoardView;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;

/** The words for answers about one board: its guests and homes by their names. */
@RequestScoped
class ExplainedBoard {

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown shown;

    PriceWords words(BoardView view) {
        return new PriceWords(
                texts(),
                view.nights(),
                id -> guest(view, id),
                id -> home(view, id, "matching.home-of-inside"),
                day -> shown.shortDate(day));
    }

    HomeAnswers homes(BoardView view) {
        return new HomeAnswers(texts(), words(view), said::remark);
    }

    private Texts texts() {
        return Texts.in(texts.language());
    }

    /** How a guest is called on the board. */
    String guest(BoardView view, String id) {
        return view.guests().stream()
                .filter(guest -> guest.id().toString().equals(id))
                .findFirst()
                .map(guest -> guest.person().writtenName())
                .orElse("?");
    }

    /** How a home is called on the board. */
    String home(BoardView view, String id) {
        return home(view, id, "matching.home-of");
    }

    /** The same within a sentence. */
    String inside(BoardView view, String id) {
        return home(view, id, "matching.home-of-inside");
    }

    private String home(BoardView view, String id, String key) {
        return view.homes().stream()
                .filter(home -> home.id().toString().equals(id))
                .findFirst()
                .map(home -> texts.of(key, said.familyName(home.details())))
                .orElse(texts.of("matching.home-gone"));
    }
}
