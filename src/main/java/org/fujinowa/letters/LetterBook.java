package org.fujinowa.letters;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;

/**
 * The letters of one delegation as of now.
 *
 * @param delegation which delegation
 * @param details its names and dates
 * @param letterhead who writes
 * @param meeting what is said about the day of meeting
 * @param guests who has a confirmed or proposed home, by name
 * @param leftOut about whom no letter is written, because taking part or receiving guests was taken back
 * @param letters every edition of every letter: newest number first, newest edition first
 */
public record LetterBook(
        DelegationId delegation,
        DelegationDetails details,
        Letterhead letterhead,
        Meeting meeting,
        List<PlacedGuest> guests,
        List<String> leftOut,
        List<LetterLine> letters)
        implements Serializable {

    public LetterBook {
        guests = List.copyOf(guests);
        leftOut = List.copyOf(leftOut);
        letters = List.copyOf(letters);
    }
}
