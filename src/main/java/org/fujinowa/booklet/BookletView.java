package org.fujinowa.booklet;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.programme.DelegationDetails;

/**
 * What there is to print of a delegation.
 *
 * @param delegation its names and dates
 * @param edition the version of the published itinerary, 0 if none was published
 * @param days how many days have something on them
 * @param concerts how many days have a concert
 * @param people for whom there is a booklet, by name
 * @param unnamed how many take part who did not agree to be named to the others
 * @param language the language of the other side
 * @param ownTexts whether somebody has written texts for this delegation; until then the usual ones are printed
 */
public record BookletView(
        DelegationDetails delegation,
        int edition,
        int days,
        int concerts,
        List<BookletPerson> people,
        int unnamed,
        PhraseLanguage language,
        boolean ownTexts)
        implements Serializable {}
