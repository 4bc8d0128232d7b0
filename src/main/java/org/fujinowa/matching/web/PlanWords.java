package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.SolveOutcome.LevelReached;
import org.fujinowa.matching.Wish;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** Puts plans beside the board into words of the reader's language; who is gone is called so. */
@Named("planWords")
@RequestScoped
public class PlanWords {

    private MatchingBoard board;
    private Said said;
    private CurrentTexts texts;
    private Shown shown;

    private final Map<DelegationId, BoardView> views = new HashMap<>();

    /** For the CDI proxy. */
    protected PlanWords() {}

    @Inject
    PlanWords(MatchingBoard board, Said said, CurrentTexts texts, Shown shown) {
        this.board = board;
        this.said = said;
        this.texts = texts;
        this.shown = shown;
    }

    /** The board as of now, read once for a request. */
    BoardView view(DelegationId delegation) {
        return views.computeIfAbsent(delegation, board::view);
    }

    /** How the delegation is called. */
    public String delegation(BoardView view) {
        return said.japanese() ? view.details().nameJa() : view.details().nameEn();
    }

    /** How a plan is called; null is the board. */
    public String name(@Nullable PlanView plan) {
        if (plan == null) {
            return texts.of("matching.plans.board");
        }
        if (!plan.name().isEmpty()) {
            return plan.name();
        }
        return texts.of(
                plan.changes().isNone() ? "matching.plans.best" : "matching.plans.trial",
                shown.dateTime(plan.madeAt()));
    }

    /** The chip that says what has become of a plan. */
    public String kind(PlanView plan) {
        return switch (plan.state()) {
            case KEPT -> "ok";
            case TRYING, TRIED, STOPPED -> "plain";
            case CONTRADICTION, FAILED -> "bad";
        };
    }

    public String guest(BoardView view, ParticipantId guest) {
        return view.guests().stream()
                .filter(one -> one.id().equals(guest))
                .findFirst()
                .map(one -> one.person().writtenName())
                .orElse(texts.of("matching.plans.guest-gone"));
    }

    public String reading(BoardView view, ParticipantId guest) {
        return view.guests().stream()
                .filter(one -> one.id().equals(guest))
                .findFirst()
                .map(one -> one.person().reading())
                .orElse("");
    }

    public String home(BoardView view, HostFamilyId family) {
        return view.homes().stream()
                .filter(home -> home.id().equals(family))
                .findFirst()
                .map(home -> texts.of("matching.home-of", said.familyName(home.details())))
                .orElse(texts.of("matching.home-gone"));
    }

    /** A home in a plan, with its nights where it is not the only one. */
    public String place(BoardView view, PlannedPlace place, int places) {
        var home = home(view, place.family());
        return places == 1
                ? home
                : texts.of(
                        "matching.home-with-nights",
                        home,
                        texts.of(
                                "matching.nights",
                                shown.shortDate(place.firstNight()),
                                shown.shortDate(place.departure())));
    }

    /** How many guests have a place in a plan. */
    public long placed(PlanView plan) {
        return plan.content().places().stream()
                .map(PlannedPlace::participant)
                .distinct()
                .count();
    }

    /** What the engine reached, as far as somebody asks. */
    public String reached(PlanView plan) {
        return plan.outcome().levels().stream()
                .map(this::reached)
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    private String reached(LevelReached level) {
        return texts.of("matching.plans.reached." + level.name(), level.value());
    }

    /** What was different in a trial, line by line. */
    public List<String> changes(BoardView view, PlanView plan) {
        var changes = plan.changes();
        var lines = new ArrayList<String>();
        changes.locked()
                .forEach(pair -> lines.add(texts.of(
                        "matching.try.said.locked", guest(view, pair.participant()), home(view, pair.family()))));
        changes.forbidden()
                .forEach(pair -> lines.add(texts.of(
                        "matching.try.said.forbidden", guest(view, pair.participant()), home(view, pair.family()))));
        changes.together().forEach(group -> lines.add(texts.of("matching.groups.together", names(view, group))));
        changes.apart().forEach(group -> lines.add(texts.of("matching.groups.apart", names(view, group))));
        changes.leftOut().forEach(family -> lines.add(texts.of("matching.try.said.left-out", home(view, family))));
        changes.oneMoreBed()
                .forEach(family -> lines.add(texts.of("matching.try.said.one-more-bed", home(view, family))));
        var settings = changes.settings();
        if (settings != null) {
            var weights = new ArrayList<String>();
            for (var wish : Wish.values()) {
                if (settings.weight(wish) > 0) {
                    weights.add(texts.of("matching.try.said.weight", texts.of(wish.key()), settings.weight(wish)));
                }
            }
            lines.add(texts.of("matching.try.said.weights", String.join(texts.of("matching.comma"), weights)));
        }
        return lines;
    }

    private String names(BoardView view, BoardRules.Group group) {
        return group.members().stream()
                .map(member -> guest(view, member))
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    /** Guests by name, for choosing. */
    public List<BoardGuest> byName(BoardView view) {
        return view.guests().stream()
                .sorted(Comparator.comparing((BoardGuest one) -> one.person().reading()))
                .toList();
    }
}
