package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.fujinowa.intake.reading.Pet.Place;
import org.fujinowa.intake.reading.Scan.Segment;

/** Reads the pets of a home: 犬1匹（室内）, 猫２, 2 cats (indoor) and a dog. An unknown word makes the cell unclear. */
public final class PetReader {

    private static final Lexicon LEXICON = Lexicon.withNumbers("pet.words");
    private static final NoneWords NONE =
            NoneWords.and("いない", "いません", "飼っていない", "飼っていません", "ペットなし", "ペットはいません", "no pets", "no pet", "ナシ", "×", "0");

    private PetReader() {}

    /** The animals that a cell names; an empty list only if it says that there are none. */
    public static CellReading<List<Pet>> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        if (NONE.contains(cell.text())) {
            return CellReading.read(List.of());
        }
        var scan = LEXICON.scan(Plain.withDigits(Plain.of(cell)));
        var pets = new ArrayList<Pet>();
        boolean clear = scan.isComplete();
        for (Segment segment : scan.segments()) {
            clear &= addAll(segment, pets);
        }
        return clear && !pets.isEmpty()
                ? CellReading.read(List.copyOf(pets))
                : CellReading.unclear(cell, "intake.cell.pets", scan.unread());
    }

    /** A number or a place before the first animal of a part describes that one, any other the animal before it. */
    private static boolean addAll(Segment segment, List<Pet> pets) {
        boolean describesLast = segment.of("animal").isEmpty();
        if (describesLast && pets.isEmpty()) {
            return false;
        }
        var count = OptionalInt.empty();
        var place = Place.NOT_STATED;
        boolean waiting = !describesLast;
        for (Token word : segment.words()) {
            if (word.is("animal")) {
                pets.add(new Pet(
                        word.code(), waiting ? count : OptionalInt.empty(), waiting ? place : Place.NOT_STATED));
                waiting = false;
            } else if (waiting && word.is(Token.NUMBER)) {
                count = OptionalInt.of(Integer.parseInt(word.code()));
            } else if (waiting) {
                place = place(word);
            } else if (!describe(pets, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean describe(List<Pet> pets, Token word) {
        Pet last = pets.remove(pets.size() - 1);
        if (word.is(Token.NUMBER)) {
            pets.add(new Pet(last.animal(), OptionalInt.of(Integer.parseInt(word.code())), last.place()));
            return last.count().isEmpty();
        }
        pets.add(new Pet(last.animal(), last.count(), place(word)));
        return last.place() == Place.NOT_STATED || last.place() == place(word);
    }

    private static Place place(Token word) {
        return Place.valueOf(word.code().toUpperCase(Locale.ROOT));
    }
}
