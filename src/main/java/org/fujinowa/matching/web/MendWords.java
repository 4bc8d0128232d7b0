package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.GuestMove;
import org.fujinowa.matching.GuestMove.Fate;
import org.fujinowa.matching.MendPeople;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** Says in the reader's language what has happened to a plan and what a mended one changes. */
@RequestScoped
class MendWords {

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown shown;

    @Inject
    private Said said;

    String happened(Mishap mishap, MendPeople people) {
        var guest = mishap.guest();
        var family = mishap.family();
        return texts.of(
                "matching.mend.happened." + mishap.kind(),
                guest != null ? guest(guest, people) : family(Objects.requireNonNull(family), people),
                nights(mishap.nights()));
    }

    String family(HostFamilyId id, MendPeople people) {
        var details = people.families().get(id);
        return details == null ? texts.of("matching.home-gone") : said.familyName(details);
    }

    String guest(ParticipantId id, MendPeople people) {
        var entry = people.guests().get(id);
        return entry == null ? "?" : entry.person().writtenName();
    }

    private String reading(ParticipantId id, MendPeople people) {
        var entry = people.guests().get(id);
        return entry == null ? "" : entry.person().reading();
    }

    private String nights(StayPeriod stay) {
        return texts.of("matching.nights", shown.shortDate(stay.arrival()), shown.shortDate(stay.departure()));
    }

    /** Homes with their nights; a dash where there is none. */
    String stays(List<PlannedStay> stays, MendPeople people) {
        return stays.isEmpty()
                ? texts.of("matching.mend.nowhere")
                : stays.stream()
                        .map(stay -> texts.of(
                                "matching.home-with-nights",
                                texts.of("matching.home-of", family(stay.family(), people)),
                                nights(stay.nights())))
                        .collect(Collectors.joining(texts.of("matching.comma")));
    }

    List<MoveLine> moves(MendPlan plan, MendPeople people) {
        return plan.moves().stream()
                .map(move -> new MoveLine(
                        guest(move.guest(), people),
                        reading(move.guest(), people),
                        kind(move.fate()),
                        texts.of("matching.mend.fate." + move.fate()),
                        stays(move.before(), people),
                        stays(move.after(), people)))
                .sorted(Comparator.comparing(MoveLine::reading).thenComparing(MoveLine::name))
                .toList();
    }

    private static String kind(Fate fate) {
        return switch (fate) {
            case LOST -> "bad";
            case MOVED, SHORTER -> "warn";
            case PLACED -> "ok";
            case LEFT -> "plain";
        };
    }

    /** The locks that are void, in words. */
    List<String> voided(MendPlan plan, MendPeople people) {
        return plan.voided().stream()
                .map(lock -> texts.of(
                        "matching.mend.voided", guest(lock.participant(), people), family(lock.family(), people)))
                .toList();
    }

    /** Who must be told, how, and what to say in one sentence. */
    List<ToldLine> told(MendPlan plan, MendPeople people) {
        var lines = new ArrayList<ToldLine>();
        plan.moves().forEach(move -> guestAndGuardian(move, people, lines));
        plan.moves().stream()
                .flatMap(move -> java.util.stream.Stream.concat(move.before().stream(), move.after().stream()))
                .map(PlannedStay::family)
                .distinct()
                .forEach(family -> family(family, plan, people, lines));
        if (!lines.isEmpty()) {
            people.leaders()
                    .lines()
                    .filter(leader -> !leader.isBlank())
                    .forEach(leader -> lines.add(new ToldLine(
                            texts.of("matching.mend.role.leader"),
                            leader.strip(),
                            "",
                            "",
                            "",
                            texts.of(
                                    "matching.mend.tell.leader",
                                    plan.moves().size(),
                                    plan.without().size()))));
        }
        return lines;
    }

    private void guestAndGuardian(GuestMove move, MendPeople people, List<ToldLine> lines) {
        var entry = people.guests().get(move.guest());
        if (entry == null) {
            return;
        }
        var sentence = toGuest(move, people);
        var person = entry.person();
        lines.add(new ToldLine(
                texts.of("matching.mend.role.guest"),
                person.writtenName(),
                person.reading(),
                person.phone(),
                person.email(),
                sentence));
        var guardian = entry.details().guardian();
        var answers = guardian == null ? null : people.guardians().get(guardian);
        if (answers != null) {
            lines.add(new ToldLine(
                    texts.of("matching.mend.role.guardian"),
                    answers.writtenName(),
                    answers.reading(),
                    answers.phone(),
                    answers.email(),
                    sentence));
        }
    }

    private String toGuest(GuestMove move, MendPeople people) {
        var name = guest(move.guest(), people);
        return switch (move.fate()) {
            case MOVED, PLACED, SHORTER -> texts.of("matching.mend.tell.guest", name, stays(move.after(), people));
            case LOST -> texts.of("matching.mend.tell.guest-without", name, firstNight(move.before()));
            case LEFT -> texts.of("matching.mend.tell.guest-leaves", name);
        };
    }

    private String firstNight(List<PlannedStay> stays) {
        return stays.isEmpty() ? "" : shown.shortDate(stays.get(0).nights().arrival());
    }

    private void family(HostFamilyId id, MendPlan plan, MendPeople people, List<ToldLine> lines) {
        var sentences = new ArrayList<String>();
        for (var move : plan.moves()) {
            var was = of(id, move.before());
            var is = of(id, move.after());
            if (!was.equals(is)) {
                sentences.add(toFamily(guest(move.guest(), people), was, is));
            }
        }
        var details = people.families().get(id);
        if (!sentences.isEmpty()) {
            lines.add(new ToldLine(
                    texts.of("matching.mend.role.family"),
                    family(id, people),
                    details == null || !said.japanese() ? "" : details.reading(),
                    details == null ? "" : details.phone(),
                    details == null ? "" : details.email(),
                    String.join(" ", sentences)));
        }
    }

    private String toFamily(String guest, List<PlannedStay> was, List<PlannedStay> is) {
        if (is.isEmpty()) {
            return texts.of("matching.mend.tell.family-without", guest, nightsOf(was));
        }
        return texts.of(
                was.isEmpty() ? "matching.mend.tell.family-receives" : "matching.mend.tell.family-otherwise",
                guest,
                nightsOf(is));
    }

    private String nightsOf(List<PlannedStay> stays) {
        return stays.stream()
                .map(stay -> nights(stay.nights()))
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    private static List<PlannedStay> of(HostFamilyId family, List<PlannedStay> stays) {
        return stays.stream().filter(stay -> stay.family().equals(family)).toList();
    }

    /** The proof in one sentence. */
    String proof(MendPlan plan) {
        if (!plan.proven()) {
            return texts.of("matching.mend.not-proven");
        }
        return texts.of(
                "matching.mend.proof." + plan.way(), moved(plan), plan.without().size());
    }

    /** How many guests sleep elsewhere than planned. */
    long moved(@Nullable MendPlan plan) {
        return plan == null ? 0 : plan.count(Fate.MOVED) + plan.count(Fate.LOST);
    }
}
