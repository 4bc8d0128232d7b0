package org.fujinowa.intake.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.intake.reading.CarefulReading.Understood;
import org.fujinowa.intake.reading.CellReading;
import org.fujinowa.intake.reading.ContactReader;
import org.fujinowa.intake.reading.CountReader;
import org.fujinowa.intake.reading.DateReader;
import org.fujinowa.intake.reading.DietReader;
import org.fujinowa.intake.reading.NightsReader;
import org.fujinowa.intake.reading.PetReader;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.intake.reading.SmokingReader;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.StayPeriod;

/** Reads a host family. */
final class FamilyCells {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_APPROVER = 200;
    private static final int LONGEST_INTEREST = 60;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_LETTER = 3_000;
    private static final int LONGEST_PET_WORDS = 200;
    private static final int MOST_BEDS = 60;
    private static final String BLANK = "（空欄 / blank）";

    private static final Set<String> GIRLS =
            Set.of("女", "女子", "女性", "女の子", "女子希望", "女子のみ", "女性希望", "f", "female", "girl", "girls", "girls only");
    private static final Set<String> BOYS =
            Set.of("男", "男子", "男性", "男の子", "男子希望", "男子のみ", "男性希望", "m", "male", "boy", "boys", "boys only");
    private static final Set<String> ANYBODY = Set.of(
            "どちらでも",
            "どちらでもよい",
            "どちらでも可",
            "問わない",
            "不問",
            "両方",
            "男女",
            "男女可",
            "特になし",
            "either",
            "any",
            "anyone",
            "no preference",
            "both",
            "no");

    private final Cells cells;
    private final StayPeriod stay;
    private final LocalDate today;

    FamilyCells(Cells cells, StayPeriod stay, LocalDate today) {
        this.cells = cells;
        this.stay = stay;
        this.today = today;
    }

    /** The family that the row makes of the one before; empty if it has no name, which is then a problem. */
    Optional<HostFamilyDetails> read(HostFamilyDetails before) {
        var name = name(before.name());
        if (name.isBlank()) {
            cells.problem("name", "intake.cell.family-name-missing");
            return Optional.empty();
        }
        var pets = pets(before);
        var smoking = smoking(before);
        int beds = cells.value("guestBeds", before.guestBeds(), FamilyCells::count);
        int rooms = cells.value("guestRooms", before.guestRooms(), FamilyCells::count);
        if (beds > 0 && rooms > beds) {
            cells.problem("guestRooms", "hosting.more-rooms-than-beds", rooms, beds);
        }
        var from = cells.<LocalDate>value("approvedFrom", before.approvedFrom(), cell -> day("approvedFrom", cell));
        var until = cells.<LocalDate>value(
                "approvedLastDay", before.approvedUntil(), cell -> plusOneDay(cell, day("approvedLastDay", cell)));
        if ((from == null) != (until == null)) {
            cells.problem(from == null ? "approvedFrom" : "approvedLastDay", "hosting.approval-needs-both-days");
        } else if (from != null && !from.isBefore(until)) {
            cells.problem("approvedLastDay", "hosting.approval-ends-before-it-begins", from, until);
        }
        return Optional.of(new HostFamilyDetails(
                name,
                cells.states("reading") ? NameCells.bare(cells.cell("reading")) : before.reading(),
                latin(name, before.latin()),
                before.representative(),
                cells.text("district", before.district(), LONGEST_NAME),
                PersonCells.address(cells, before.address()),
                cells.softly("phone", ContactReader::readPhone).orElse(before.phone()),
                cells.softly("email", ContactReader::readEmail).orElse(before.email()),
                cells.softly("minutesToMeetingPoint", CountReader::readMinutes).orElse(before.minutesToMeetingPoint()),
                beds,
                rooms,
                cells.value("guestWish", before.guestWish(), FamilyCells::wish),
                before.guestAgeFrom(),
                before.guestAgeUntil(),
                smoking,
                pets.isEmpty() ? Answer.NOT_ANSWERED : pets.get().isEmpty() ? Answer.NONE : Answer.SOME,
                pets.orElse(List.of()),
                diets(before.dietsServed()),
                SharedCells.truth(cells, "caresForAllergies", before.caresForAllergies()),
                faith(before.faithServed()),
                SharedCells.languages(cells, before.languages()),
                cells.list("interests", before.interests(), LONGEST_INTEREST),
                members(before.members()),
                away(before.away()),
                from,
                until,
                cells.text("approvedBy", before.approvedBy(), LONGEST_APPROVER),
                history(before.history()),
                cells.questions(before.openQuestions()),
                SharedCells.truth(cells, "active", before.active()),
                cells.withRemarks(cells.text("note", before.note(), LONGEST_NOTE), LONGEST_NOTE),
                cells.text("letter", before.letter(), LONGEST_LETTER)));
    }

    private String name(String before) {
        if (!cells.states("name") && cells.states("representative")) {
            var person = NameCells.bare(cells.cell("representative"));
            return NameCells.part(person, NameCells.Order.UNKNOWN)
                    .map(NameCells.Parted::family)
                    .orElse(person);
        }
        return cells.states("name") ? cells.text("name", before, LONGEST_NAME).replaceAll("[\\s　]+", " ") : before;
    }

    private String latin(String name, String before) {
        if (cells.states("latin")) {
            return cells.text("latin", before, LONGEST_NAME);
        }
        return before.isEmpty() && NameCells.isForPassport(name) ? name : before;
    }

    /** The pets; empty if they were not told or a person has to look. */
    private Optional<List<Pet>> pets(HostFamilyDetails before) {
        if (!cells.statesAnew("pets")) {
            return before.petsAnswer() == Answer.NOT_ANSWERED ? Optional.empty() : Optional.of(before.pets());
        }
        cells.answers("pets");
        var words = cells.cell("pets").text().strip();
        var kept = words.length() <= LONGEST_PET_WORDS ? words : words.substring(0, LONGEST_PET_WORDS);
        var read = PetReader.read(cells.cell("pets")).value();
        if (read.isEmpty()) {
            cells.ask("pets", words);
        }
        return read.map(pets -> pets.stream().map(pet -> pet(pet, kept)).toList());
    }

    /** Where nobody said where an animal lives, it lives in the house. */
    private static Pet pet(org.fujinowa.intake.reading.Pet pet, String words) {
        return new Pet(
                SafetyWords.animals(pet.animal()).get(0),
                Math.min(200, Math.max(1, pet.count().orElse(1))),
                pet.place() != org.fujinowa.intake.reading.Pet.Place.OUTDOOR,
                words);
    }

    /** Until a person has looked, somebody smokes inside. */
    private Smoking smoking(HostFamilyDetails before) {
        if (!cells.statesAnew("smoking")) {
            if (before.name().isEmpty()) {
                cells.ask("smoking", BLANK);
            }
            return before.smoking();
        }
        cells.answers("smoking");
        var read = SmokingReader.read(cells.cell("smoking")).value();
        if (read.isEmpty()) {
            cells.ask("smoking", cells.cell("smoking").text());
            return Smoking.INSIDE;
        }
        return switch (read.get()) {
            case NOBODY -> Smoking.NONE;
            case OUTSIDE -> Smoking.OUTSIDE;
            case INSIDE -> Smoking.INSIDE;
        };
    }

    /** Diets are a help that a family offers: what is not understood is kept in words. */
    private List<Diet> diets(List<Diet> before) {
        if (!cells.states("dietsServed")) {
            return before;
        }
        var words = cells.cell("dietsServed").text();
        if (DietReader.read(words) instanceof Understood<org.fujinowa.intake.reading.DietFact> understood) {
            var diets = SafetyWords.diets(understood.facts());
            if (diets.isPresent()) {
                return diets.get();
            }
        }
        cells.remark("dietsServed", "intake.cell.diets-served");
        return before;
    }

    /** A help that a family offers, like diets: what is not understood is kept in words. */
    private List<FaithNeed> faith(List<FaithNeed> before) {
        if (!cells.states("faithServed")) {
            return before;
        }
        var read = FaithWords.read(cells.cell("faithServed").text());
        if (read.isEmpty()) {
            cells.remark("faithServed", "intake.cell.faith-served");
        }
        return read.orElse(before);
    }

    private List<Member> members(List<Member> before) {
        if (!cells.states("members")) {
            return before;
        }
        var read = MemberList.read(cells.cell("members"), today);
        if (read.isEmpty()) {
            cells.remark("members", "intake.cell.members");
        }
        return read.orElse(before);
    }

    private List<HostedBefore> history(List<HostedBefore> before) {
        if (!cells.states("history")) {
            return before;
        }
        var read = HostingHistory.read(cells.cell("history"));
        if (read.isEmpty()) {
            cells.remark("history", "intake.cell.history");
        }
        return read.orElse(before);
    }

    /** Nights away outside of this stay are those of before; of this stay those that the row leaves. */
    private List<Away> away(List<Away> before) {
        if (!cells.states("available") && !cells.states("away")) {
            return before;
        }
        var reader = new NightsReader(stay, NightsReader.LastDay.IS_A_NIGHT);
        var gone = stay.eachNight().collect(Collectors.toSet());
        if (cells.states("available")) {
            gone.removeAll(cells.value("available", new java.util.TreeSet<LocalDate>(), reader::read));
        } else {
            gone.clear();
        }
        if (cells.states("away") && !saysNone(cells.cell("away"))) {
            gone.addAll(cells.value("away", new java.util.TreeSet<LocalDate>(), reader::read));
        }
        var all = new ArrayList<Away>();
        before.stream().filter(one -> !one.nights().overlaps(stay)).forEach(all::add);
        all.addAll(spans(gone));
        return all;
    }

    private static boolean saysNone(RawCell cell) {
        return Set.of("なし", "無し", "特になし", "none", "no", "nil", "-")
                .contains(cell.text().strip().toLowerCase(Locale.ROOT));
    }

    private List<Away> spans(Set<LocalDate> nights) {
        var spans = new ArrayList<Away>();
        for (var night : nights.stream().sorted().toList()) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).until().equals(night)) {
                spans.set(last, new Away(spans.get(last).from(), night.plusDays(1)));
            } else {
                spans.add(new Away(night, night.plusDays(1)));
            }
        }
        return spans;
    }

    private CellReading<LocalDate> day(String field, RawCell cell) {
        return new DateReader(
                        cells.dayOrder(field),
                        cells.table().table().source().from1904(),
                        LocalDate.of(1980, 1, 1),
                        today.plusYears(30))
                .read(cell);
    }

    /** A form names the last day on which an approval holds; we keep the first on which it no longer does. */
    private static CellReading<LocalDate> plusOneDay(RawCell cell, CellReading<LocalDate> lastDay) {
        return lastDay.value().isPresent()
                ? CellReading.read(lastDay.value().get().plusDays(1))
                : lastDay;
    }

    private static CellReading<Integer> count(RawCell cell) {
        var count = CountReader.read(cell);
        return count.value().filter(number -> number > MOST_BEDS).isPresent()
                ? CellReading.unclear(cell, "intake.cell.count")
                : count;
    }

    private static CellReading<GuestWish> wish(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        if (says(cell, GIRLS)) {
            return CellReading.read(GuestWish.FEMALE);
        }
        if (says(cell, BOYS)) {
            return CellReading.read(GuestWish.MALE);
        }
        return says(cell, ANYBODY)
                ? CellReading.read(GuestWish.ANY)
                : CellReading.unclear(cell, "intake.cell.guest-wish");
    }

    private static boolean says(RawCell cell, Set<String> words) {
        return words.stream().anyMatch(word -> Folding.fold(word).equals(Folding.fold(cell.text())));
    }
}
