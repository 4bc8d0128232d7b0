package org.fujinowa.booklet.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fujinowa.booklet.BookletPart;
import org.fujinowa.booklet.BookletTexts;
import org.fujinowa.booklet.PhraseLanguage;
import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.Letterhead;
import org.fujinowa.programme.DelegationDetails;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one booklet says.
 *
 * @param delegation its names and dates
 * @param edition the version of the itinerary, 0 if none was published
 * @param owner whose booklet it is; null for the one without any home
 * @param members who may be named
 * @param unnamed how many more take part
 * @param days the days on which something is
 * @param places where they lead
 * @param texts what coordinators wrote
 * @param homes the owner's homes, in the order of the nights
 * @param office who is asked
 * @param numbers whom one calls when it cannot wait
 * @param language what stands beside Japanese and English on the page of phrases
 * @param parts what is in it
 * @param made when it is made
 */
public record BookletContent(
        DelegationDetails delegation,
        int edition,
        @Nullable BookletMember owner,
        List<BookletMember> members,
        int unnamed,
        List<BookletDay> days,
        List<BookletPlace> places,
        BookletTexts texts,
        List<HostSheet> homes,
        Letterhead office,
        EmergencyNumbers numbers,
        PhraseLanguage language,
        Set<BookletPart> parts,
        Instant made) {}
