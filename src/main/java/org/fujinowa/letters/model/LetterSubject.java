package org.fujinowa.letters.model;

import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.shared.Language;

/**
 * A letter that there could be: what it is for, about whom, and what it would say now.
 *
 * @param kind what it is for
 * @param family to whom, or about which family
 * @param guests about which guests, in the order of the content
 * @param stay which stay of the guest in that family, from 1: a guest may return there after nights elsewhere
 * @param language in which language whom it is for reads
 * @param content what it would say
 */
public record LetterSubject(
        LetterKind kind,
        HostFamilyId family,
        List<ParticipantId> guests,
        int stay,
        Language language,
        LetterContent content) {

    public LetterSubject {
        guests = List.copyOf(guests);
    }

    /** The same in another language. */
    public LetterSubject in(Language other) {
        return new LetterSubject(kind, family, guests, stay, other, content);
    }

    /**
     * Says which letters are editions of one another: a family's notice stays one whoever comes, others are about one stay of
     * one guest.
     */
    public String key() {
        var notice = kind + " " + family;
        if (kind == LetterKind.NOTICE) {
            return notice;
        }
        return notice + " " + guests.get(0) + (stay == 1 ? "" : " " + stay);
    }
}
