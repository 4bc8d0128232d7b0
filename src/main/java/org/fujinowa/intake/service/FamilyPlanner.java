package org.fujinowa.intake.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.Lookalike;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.model.FamilyPlan;
import org.fujinowa.intake.model.FieldChanges;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.intake.model.OpenedTable;
import org.fujinowa.intake.model.RowReading;
import org.fujinowa.intake.reading.RawRow;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Plans what the rows of a list of host families will do.
 *
 * <p>A row is a known household for certain if the name is the same in some script and so is the phone, the e-mail or the
 * address. All others that are similar are lookalikes: there are many 千葉 in Fujisawa, and a person decides.
 */
final class FamilyPlanner {

    private final Registers registers;
    private final RowReading reading;
    private final Map<HostFamilyId, HostFamilyEntry> known = new LinkedHashMap<>();
    private final Map<String, Set<OpenQuestion>> asked;
    private final Map<String, List<Seen>> seen = new HashMap<>();

    FamilyPlanner(Registers registers, Intakes intakes, RowReading reading) {
        this.registers = registers;
        this.reading = reading;
        registers.hosts().all().forEach(entry -> known.put(entry.id(), entry));
        this.asked = intakes.asked(
                known.keySet().stream().map(HostFamilyId::toString).toList());
    }

    /** A family of an earlier row. */
    private record Seen(int number, HostFamilyDetails family) {}

    Planned plan(int position, OpenedTable table, RawRow row, String answer) {
        var shown = new PreviewRow(position, TableKind.HOST_FAMILIES, row, answer);
        var stated = reading.family(table, row, null, Set.of());
        var family = stated.details();
        if (family == null) {
            shown.reads(stated.problems(), stated.remarks());
            return finished(shown, answer, null);
        }
        shown.about(family.name(), (family.district() + " " + family.phone()).strip());
        var twice = earlierRows(row.number(), family);
        if (answer.equals(RowPreview.LEAVE_OUT) || answer.startsWith("row:")) {
            shown.mayBe(twice);
            return finished(shown, answer, null);
        }
        var entry = whichIs(family, answer, shown, twice).map(known::get).orElse(null);
        var read = reading.family(
                table,
                row,
                entry == null ? null : entry.details(),
                entry == null ? Set.of() : asked.getOrDefault(entry.id().toString(), Set.of()));
        shown.reads(read.problems(), read.remarks());
        var after = read.details();
        if (after == null) {
            return finished(shown, answer, null);
        }
        shown.refused(registers.validator().validate(after));
        shown.asks(after.openQuestions());
        if (entry != null) {
            shown.changes(FieldChanges.between(entry.details(), after));
        }
        return finished(
                shown,
                answer,
                new FamilyPlan(
                        entry == null ? null : entry.id(),
                        entry == null ? null : new Versioned<>(entry.details(), entry.version()),
                        after));
    }

    private static Planned finished(PreviewRow shown, String answer, @Nullable FamilyPlan plan) {
        if (answer.equals(RowPreview.LEAVE_OUT) || answer.startsWith("row:")) {
            return new Planned(shown.as(RowOutcome.LEFT_OUT), null, null);
        }
        if (shown.isHindered() || plan == null) {
            return new Planned(shown.as(RowOutcome.PROBLEM), null, null);
        }
        if (plan.saysNothingNew()) {
            return new Planned(shown.as(RowOutcome.UNCHANGED), null, plan);
        }
        return new Planned(shown.as(plan.id() == null ? RowOutcome.NEW : RowOutcome.UPDATE), null, plan);
    }

    private Optional<HostFamilyId> whichIs(
            HostFamilyDetails family, String answer, PreviewRow shown, List<Lookalike> twice) {
        var similar = known.isEmpty()
                ? List.<HostFamilyId>of()
                : registers.hosts().similar(family).stream()
                        .map(row -> row.id())
                        .filter(known::containsKey)
                        .toList();
        var certain = similar.stream()
                .filter(id -> isCertain(family, known.get(id).details()))
                .toList();
        var others = new ArrayList<>(twice);
        if (certain.size() != 1) {
            similar.forEach(id -> others.add(lookalike(known.get(id))));
        }
        shown.mayBe(others);
        if (answer.startsWith("same:")) {
            var chosen = HostFamilyId.of(answer.substring("same:".length()));
            if (similar.contains(chosen)) {
                return Optional.of(chosen);
            }
        }
        if (!others.isEmpty() && !answer.equals(RowPreview.ANOTHER)) {
            shown.hindered("intake.row.decide-family");
        }
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private static Lookalike lookalike(HostFamilyEntry entry) {
        var details = entry.details();
        return new Lookalike(
                "same:" + entry.id(),
                details.name(),
                (details.reading() + " " + details.district() + " " + details.phone()).strip(),
                false);
    }

    private List<Lookalike> earlierRows(int number, HostFamilyDetails family) {
        var twice = new LinkedHashSet<Lookalike>();
        for (var name : names(family)) {
            for (var earlier : seen.getOrDefault(name, List.of())) {
                if (mayBeTheSame(earlier.family(), family)) {
                    twice.add(new Lookalike(
                            "row:" + earlier.number(),
                            earlier.family().name(),
                            (earlier.family().district() + " "
                                            + earlier.family().phone())
                                    .strip(),
                            true));
                }
            }
        }
        names(family)
                .forEach(name ->
                        seen.computeIfAbsent(name, key -> new ArrayList<>()).add(new Seen(number, family)));
        return new ArrayList<>(twice);
    }

    /** The same phone or address; or neither tells them apart. */
    private static boolean mayBeTheSame(HostFamilyDetails one, HostFamilyDetails other) {
        boolean toldApart = !digits(one.phone()).isEmpty()
                        && !digits(other.phone()).isEmpty()
                        && !digits(one.phone()).equals(digits(other.phone()))
                || !one.address().isEmpty()
                        && !other.address().isEmpty()
                        && !Folding.fold(one.address()).equals(Folding.fold(other.address()));
        return !toldApart;
    }

    private static boolean isCertain(HostFamilyDetails one, HostFamilyDetails other) {
        var same = names(one);
        same.retainAll(names(other));
        return !same.isEmpty()
                && (sameText(digits(one.phone()), digits(other.phone()))
                        || sameText(one.email(), other.email())
                        || sameText(one.address(), other.address()));
    }

    private static boolean sameText(String one, String other) {
        return !one.isBlank() && Folding.fold(one).equals(Folding.fold(other));
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    private static Set<String> names(HostFamilyDetails family) {
        var names = new LinkedHashSet<String>();
        names.add(Folding.fold(family.name()));
        names.add(Folding.fold(family.latin()));
        names.remove("");
        return names;
    }
}
