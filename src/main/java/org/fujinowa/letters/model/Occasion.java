package org.fujinowa.letters.model;

import org.fujinowa.letters.Meeting;

/**
 * What the letter says about the delegation.
 *
 * @param nameJa its name in Japanese
 * @param nameEn its name in English
 * @param meetingPoint where families and guests meet, may be empty
 * @param meeting what is said about that day
 */
public record Occasion(String nameJa, String nameEn, String meetingPoint, Meeting meeting) {

    /** Whether there is anything to say about the meeting. */
    public boolean isMeetingKnown() {
        return !meetingPoint.isBlank()
                || meeting.day() != null
                || !meeting.time().isBlank();
    }
}
