package org.fujinowa.matching.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.web.HomeAnswer.Kind;
import org.fujinowa.shared.Texts;

/** Says of each home either that the guest sleeps there, or why not, or what it would cost; or that nobody knows yet. */
public final class HomeAnswers {

    private final Texts texts;
    private final PriceWords words;
    private final Function<Remark, String> remarks;

    public HomeAnswers(Texts texts, PriceWords words, Function<Remark, String> remarks) {
        this.texts = texts;
        this.words = words;
        this.remarks = remarks;
    }

    /** The present home first, then the others, the cheapest first; those that a rule excludes come last. */
    public List<HomeAnswer> of(List<HomeChoice> choices, Explained explained) {
        return choices.stream()
                .map(choice ->
                        new Priced(choice, explained.told().price(choice.home().id())))
                .sorted(Comparator.comparing((Priced one) -> kind(one, explained))
                        .thenComparing(HomeAnswers::cheaper))
                .map(one -> answer(one, explained))
                .toList();
    }

    private record Priced(HomeChoice choice, Optional<PairPrice> price) {}

    private static int cheaper(Priced one, Priced other) {
        return one.price().isPresent() && other.price().isPresent()
                ? PriceWords.compare(one.price().get(), other.price().get())
                : 0;
    }

    private static Kind kind(Priced one, Explained explained) {
        if (one.price().isPresent()) {
            return switch (one.price().get().verdict()) {
                case IN_USE -> Kind.HERE;
                case BLOCKED -> Kind.RULE;
                case CONTRADICTION -> Kind.CONTRADICTION;
                case PRICED -> Kind.COSTS;
                case AT_MOST -> Kind.AT_MOST;
                case OPEN -> Kind.UNKNOWN;
            };
        }
        if (one.choice().chosen()) {
            return Kind.HERE;
        }
        var excluded = one.choice().forbidden() || !one.choice().fit().possible();
        return excluded || explained.complete() ? Kind.RULE : Kind.UNKNOWN;
    }

    private HomeAnswer answer(Priced one, Explained explained) {
        var kind = kind(one, explained);
        var price = one.price().orElse(null);
        var sentence = price != null && (kind == Kind.COSTS || kind == Kind.AT_MOST)
                ? words.cost(price)
                : texts.of("matching.why.kind." + kind);
        return new HomeAnswer(kind, one.choice(), sentence, more(one, kind));
    }

    private List<String> more(Priced one, Kind kind) {
        var price = one.price().orElse(null);
        return switch (kind) {
            case COSTS, AT_MOST -> price == null ? List.of() : moves(price);
            case CONTRADICTION -> price == null ? List.of() : words.contradiction(price);
            case RULE -> rules(one);
            case HERE, UNKNOWN -> List.of();
        };
    }

    private List<String> moves(PairPrice price) {
        var moves = words.moves(price.moved(), price.student());
        return moves.isEmpty()
                ? List.of(texts.of("matching.price.nobody-else"))
                : Stream.concat(
                                moves.stream(),
                                price.fewestMoved() ? Stream.empty() : Stream.of(texts.of("matching.price.one-way")))
                        .toList();
    }

    private List<String> rules(Priced one) {
        var rules = Stream.concat(
                        one.choice().forbidden()
                                ? Stream.of(texts.of("matching.forbidden-here"))
                                : Stream.<String>empty(),
                        one.choice().fit().remarks(Remark.Tone.BLOCKS).stream().map(remarks))
                .toList();
        if (!rules.isEmpty()) {
            return rules;
        }
        var told = one.price().stream()
                .flatMap(price -> price.because().stream())
                .map(words::because)
                .toList();
        return told.isEmpty() ? List.of(texts.of("matching.why.laid-down")) : told;
    }
}
