package org.fujinowa.vetting.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.vetting.EvidenceEntry;
import org.fujinowa.vetting.HomeChangeEntry;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingResult;

/**
 * A second way to tell whether a family is cleared: it lives through the days one by one, holds in its hand the checks that
 * hold that evening, and drops each at the first thing that speaks against it. Slow, and written without a look at the other.
 */
final class NaiveVetting {

    private NaiveVetting() {}

    static boolean cleared(VettingFile file, ProgrammeId programme, LocalDate night) {
        for (var requirement : file.requirements()) {
            var details = requirement.details();
            if (night.isBefore(details.inForceFrom())
                    || (requirement.supersededFrom() != null && !night.isBefore(requirement.supersededFrom()))
                    || (details.programme() != null && !details.programme().equals(programme))) {
                continue;
            }
            for (var who : asked(file, requirement, night)) {
                var verdict = live(file, requirement, who, night);
                if (verdict == 'Y' && who.isEmpty() && worthless(file, requirement, night)) {
                    verdict = 'N';
                }
                if (verdict == 'R' || (details.mandatory() && verdict != 'Y' && verdict != 'E')) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Names; empty for the family itself; a name that nobody has if nobody could be asked. */
    private static Set<String> asked(VettingFile file, RequirementRow requirement, LocalDate night) {
        var names = new HashSet<String>();
        switch (requirement.details().scope()) {
            case FAMILY -> names.add("");
            case EVERY_ADULT, HOSTING_ADULTS -> {
                for (var member : file.family().members()) {
                    var born = member.birthDate();
                    var grown = born == null || !born.plusYears(18).isAfter(night);
                    var represents = member.person() != null
                            && member.person().equals(file.family().representative());
                    if (grown
                            && represents
                            && requirement.details().scope().name().startsWith("HOSTING")) {
                        return Set.of(member.name());
                    }
                    if (grown) {
                        names.add(member.name());
                    }
                }
                if (names.isEmpty()) {
                    names.add("?");
                }
            }
        }
        return names;
    }

    /** Counts what is left to be done, and who has spoken for the family. */
    private static boolean worthless(VettingFile file, RequirementRow requirement, LocalDate night) {
        var months = requirement.details().validMonths();
        switch (requirement.details().stage()) {
            case HOME_VISIT -> {
                for (var point : file.facts().points()) {
                    var begun = point.raisedOn().compareTo(night) <= 0;
                    var over = point.doneOn() != null && point.doneOn().compareTo(night) <= 0;
                    if (begun && !over) {
                        return true;
                    }
                }
                return false;
            }
            case REFERENCES -> {
                var voices = 0;
                for (var word : file.facts().words()) {
                    var last = months == null
                            ? LocalDate.MAX
                            : word.on().plusMonths(months).minusDays(1);
                    if (word.favourable() && !night.isBefore(word.on()) && !night.isAfter(last)) {
                        voices++;
                    }
                }
                return voices < (grownUps(file, night) > 1 ? 2 : 4);
            }
            default -> {
                return false;
            }
        }
    }

    /** Those who are known to be 18: by their birth date, or as what they are in the family. */
    private static int grownUps(VettingFile file, LocalDate night) {
        var count = 0;
        for (var member : file.family().members()) {
            var born = member.birthDate();
            if (born == null ? member.adultByRelation() : !night.isBefore(born.plusYears(18))) {
                count++;
            }
        }
        return count;
    }

    /** Y: shown, E: let pass by two people, N: not shown, R: refused. */
    private static char live(VettingFile file, RequirementRow requirement, String who, LocalDate night) {
        var hand = new HashSet<EvidenceEntry>();
        var refused = false;
        var all = file.evidence().stream()
                .filter(check -> check.struckBy().isEmpty())
                .filter(check -> check.first().equals(requirement.first()))
                .filter(check -> check.details().member().equals(who))
                .sorted((one, other) -> one.recordedAt().compareTo(other.recordedAt()))
                .toList();
        var first = all.stream()
                .map(check -> check.details().doneOn())
                .min(LocalDate::compareTo)
                .orElse(night);
        if (all.isEmpty()) {
            return 'N';
        }
        var anyBirthday = requirement.details().reopenedBy().toString().contains("TURNED_18");
        for (var day : eventful(file, all, first, night)) {
            for (var check : all) {
                if (!check.details().doneOn().equals(day)) {
                    continue;
                }
                switch (check.details().result()) {
                    case REFUSED -> {
                        refused = true;
                        hand.clear();
                    }
                    default -> {
                        if (good(requirement, check)) {
                            refused = false;
                            hand.add(check);
                        }
                    }
                }
            }
            var today = day;
            hand.removeIf(
                    check -> check.validUntil() != null && !check.validUntil().isAfter(today));
            for (var change : file.changes()) {
                if (change.asks() && change.details().since().equals(today) && matters(change, requirement, who)) {
                    hand.removeIf(check -> check.details().doneOn().isBefore(today)
                            || !check.recordedAt().isAfter(change.notedAt()));
                }
            }
            for (var member : file.family().members()) {
                var birthday =
                        member.birthDate() == null ? null : member.birthDate().plusYears(18);
                if (today.equals(birthday) && (member.name().equals(who) || anyBirthday)) {
                    hand.removeIf(check -> check.details().doneOn().isBefore(today));
                }
            }
        }
        var passed = hand.stream().anyMatch(check -> check.details().result() == VettingResult.EXCEPTION);
        return refused ? 'R' : hand.isEmpty() ? 'N' : passed ? 'E' : 'Y';
    }

    /** The days on which anything happens; on all others everything stays as it was the evening before. */
    private static Set<LocalDate> eventful(
            VettingFile file, List<EvidenceEntry> checks, LocalDate first, LocalDate night) {
        var days = new TreeSet<LocalDate>();
        for (var check : checks) {
            days.add(check.details().doneOn());
            if (check.validUntil() != null) {
                days.add(check.validUntil());
            }
        }
        for (var change : file.changes()) {
            days.add(change.details().since());
        }
        for (var member : file.family().members()) {
            if (member.birthDate() != null) {
                days.add(member.birthDate().plusYears(18));
            }
        }
        days.removeIf(day -> day.isBefore(first) || day.isAfter(night));
        return days;
    }

    private static boolean good(RequirementRow requirement, EvidenceEntry check) {
        var exception = check.details().result().name().equals("EXCEPTION");
        var two = requirement.details().people() == 2 || check.people() == 2 || exception;
        var paper = requirement.details().document().name().equals("REQUIRED") && !exception;
        return !(two && check.confirmedBy().isEmpty())
                && !(paper && check.details().document().isEmpty());
    }

    private static boolean matters(HomeChangeEntry change, RequirementRow requirement, String who) {
        var what = change.details().what();
        return requirement.details().reopenedBy().contains(what)
                || (what.name().equals("NEW_ADULT")
                        && !who.isEmpty()
                        && change.details().about().equals(who));
    }
}
