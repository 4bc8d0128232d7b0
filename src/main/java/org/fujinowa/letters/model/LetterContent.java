package org.fujinowa.letters.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.Letterhead;

/**
 * Everything that a letter says beyond its template: no more than its kind needs. Two contents are equal when the letters
 * would say the same.
 *
 * @param letterhead who writes
 * @param occasion what it is about
 * @param home the family
 * @param guests who comes, at least one
 */
public record LetterContent(Letterhead letterhead, Occasion occasion, Household home, List<Visitor> guests) {

    public LetterContent {
        guests = List.copyOf(guests);
    }

    /** What a letter of that kind says, of all that is known. */
    public static LetterContent of(
            LetterKind kind, Letterhead letterhead, Occasion occasion, Household home, List<Visitor> guests) {
        return switch (kind) {
            case NOTICE -> new LetterContent(letterhead, occasion, home.addressed(), each(guests, Visitor::introduced));
            case INTRODUCTION -> new LetterContent(letterhead, occasion, home, each(guests, Visitor::named));
            case CARE_SHEET -> new LetterContent(letterhead, occasion, home.named(), each(guests, Visitor::caredFor));
            case NAME_CARD ->
                new LetterContent(
                        Letterhead.none(),
                        new Occasion(occasion.nameJa(), occasion.nameEn(), "", org.fujinowa.letters.Meeting.unknown()),
                        home.named(),
                        each(guests, Visitor::named));
        };
    }

    private static List<Visitor> each(List<Visitor> guests, Function<Visitor, Visitor> less) {
        return guests.stream().map(less).toList();
    }

    /** Keys of what this content says otherwise than that one; empty if they say the same. */
    public List<String> differencesFrom(LetterContent other) {
        var keys = new ArrayList<String>();
        if (differs(
                other,
                content -> each(content.guests, Visitor::named).stream()
                        .map(guest -> guest.written() + "\n" + guest.latin())
                        .toList())) {
            keys.add("letters.changed.guests");
        } else if (differs(
                other,
                content -> content.guests.stream()
                        .map(guest -> guest.firstNight() + "/" + guest.departure())
                        .toList())) {
            keys.add("letters.changed.nights");
        }
        if (differs(other, content -> content.guests.stream().map(Visitor::care).toList())) {
            keys.add("letters.changed.care");
        }
        if (differs(other, LetterContent::home)) {
            keys.add("letters.changed.home");
        }
        if (differs(other, LetterContent::occasion)) {
            keys.add("letters.changed.occasion");
        }
        if (differs(other, LetterContent::letterhead)) {
            keys.add("letters.changed.letterhead");
        }
        if (keys.isEmpty() && !equals(other)) {
            keys.add("letters.changed.guest");
        }
        return List.copyOf(keys);
    }

    private boolean differs(LetterContent other, Function<LetterContent, Object> part) {
        return !java.util.Objects.equals(part.apply(this), part.apply(other));
    }
}
