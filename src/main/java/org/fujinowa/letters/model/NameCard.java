package org.fujinowa.letters.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One name card.
 *
 * @param home whether it is the home's and not the guest's
 * @param band what stands above: the exchange
 * @param reading a reading above the name, may be empty
 * @param called the name in the largest letters
 * @param full the full name below, may be empty
 * @param foot what stands below: the other side
 * @param size of the largest letters, in points
 */
public record NameCard(boolean home, String band, String reading, String called, String full, String foot, int size) {

    private static final int LARGEST = 40;
    private static final int SMALLEST = 14;
    private static final double WIDTH_IN_POINTS = 238;

    /** A card for the guest and one for the home, with a mark before the exchange's name, which may be empty. */
    static List<NameCard> of(LetterContent content, String mark) {
        var cards = new ArrayList<NameCard>();
        var home = content.home();
        for (var guest : content.guests()) {
            var japanese = guest.latin().isBlank() || !guest.written().equals(guest.latin());
            var called = guest.called().isBlank() ? guest.written() : guest.called();
            var full = called.equals(guest.written())
                    ? (japanese ? guest.latin() : "")
                    : guest.written() + (japanese && !guest.latin().isBlank() ? "　" + guest.latin() : "");
            cards.add(card(
                    false,
                    mark,
                    content,
                    guest.reading(),
                    called,
                    full,
                    home.name() + latin(home.latin(), home.name())));
            cards.add(card(
                    true,
                    mark,
                    content,
                    home.reading(),
                    home.name(),
                    home.latin().equals(home.name()) ? "" : home.latin(),
                    called));
        }
        return cards;
    }

    private static String latin(String latin, String written) {
        return latin.isBlank() || latin.equals(written) ? "" : "　" + latin;
    }

    private static NameCard card(
            boolean home, String mark, LetterContent content, String reading, String called, String full, String foot) {
        var label = home ? "ホストファミリー Host family" : "ゲスト Guest";
        return new NameCard(
                home,
                mark + content.occasion().nameJa() + "　" + content.occasion().nameEn(),
                called.equals(reading) ? "" : reading,
                called,
                full,
                (home ? "ゲスト Guest: " : "ホスト Host: ") + foot,
                size(called.isBlank() ? label : called));
    }

    /** As large as fits on one line: a kanji is as wide as it is high, a Latin letter a little more than half. */
    private static int size(String called) {
        double ems =
                called.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.62 : 1.0).sum();
        return (int) Math.max(SMALLEST, Math.min(LARGEST, WIDTH_IN_POINTS / Math.max(1, ems)));
    }
}
