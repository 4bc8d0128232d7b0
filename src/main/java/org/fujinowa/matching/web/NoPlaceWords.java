package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.engine.explain.NoPlace;
import org.fujinowa.shared.web.CurrentTexts;

/** Says why a guest has no home and what would give them one. */
@RequestScoped
class NoPlaceWords {

    @Inject
    private ExplainedBoard board;

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    /**
     * One part of the answer.
     *
     * @param title what it is about
     * @param sentence what is to be said of all
     * @param lines one by one
     */
    public record Part(String title, String sentence, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        public String getTitle() {
            return title;
        }
    }

    List<Part> of(NoPlace told, BoardView view, List<HomeAnswer> homes) {
        return Stream.of(
                        frees(told, board.words(view)),
                        witness(told, board.words(view)),
                        instead(told, board.words(view)),
                        oneRuleAway(told, view, homes),
                        failing(told, board.words(view)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Part> frees(NoPlace told, PriceWords words) {
        var key = told.frees().isEmpty() ? "matching.no-place.frees.none" : "matching.no-place.frees.any";
        var complete = told.complete() ? "" : " " + texts.of("matching.no-place.frees.incomplete");
        return List.of(new Part(
                texts.of("matching.no-place.frees"),
                texts.of(key) + complete,
                told.frees().stream().map(words::change).toList()));
    }

    private List<Part> witness(NoPlace told, PriceWords words) {
        var key = told.witness().isEmpty()
                ? (told.complete() ? "matching.no-place.witness.level" : "matching.no-place.witness.unknown")
                : told.smallest() ? "matching.no-place.witness.smallest" : "matching.no-place.witness.any";
        return List.of(new Part(
                texts.of("matching.no-place.witness"),
                texts.of(key),
                told.witness().stream().map(words::because).toList()));
    }

    private List<Part> instead(NoPlace told, PriceWords words) {
        var instead = told.instead();
        if (instead == null) {
            return List.of(new Part(
                    texts.of("matching.no-place.instead"), texts.of("matching.no-place.instead.none"), List.of()));
        }
        var exact = instead.shifts().stream().allMatch(shift -> shift.exact());
        var lines = new ArrayList<>(words.moves(instead.moved(), ""));
        return List.of(new Part(texts.of("matching.no-place.instead"), words.cost(instead.shifts(), exact), lines));
    }

    private List<Part> oneRuleAway(NoPlace told, BoardView view, List<HomeAnswer> homes) {
        var lines = told.oneRuleAway().stream()
                .map(pair -> texts.of(
                        "matching.no-place.one-rule",
                        board.home(view, pair.family()),
                        homes.stream()
                                .filter(home ->
                                        home.home().home().id().toString().equals(pair.family()))
                                .flatMap(home -> home.home().fit().remarks(Remark.Tone.BLOCKS).stream())
                                .map(said::remark)
                                .findFirst()
                                .orElseGet(() ->
                                        board.words(view).rule(pair.rules().get(0)))))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part(
                        texts.of("matching.no-place.one-rule-away"),
                        texts.of("matching.no-place.one-rule-away.text"),
                        lines));
    }

    private List<Part> failing(NoPlace told, PriceWords words) {
        return told.failing().isEmpty()
                ? List.of()
                : List.of(new Part(
                        texts.of("matching.no-place.failing"),
                        texts.of("matching.no-place.failing.text"),
                        told.failing().stream()
                                .map(count ->
                                        texts.of("matching.no-place.count", count.families(), words.rule(count.rule())))
                                .toList()));
    }
}
