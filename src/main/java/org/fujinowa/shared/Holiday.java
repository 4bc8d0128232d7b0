package org.fujinowa.shared;

/**
 * A day off by law.
 *
 * @param japanese its name, for instance 元日, or 元日 振替休日 for the day off instead of it
 * @param english its name in English
 */
public record Holiday(String japanese, String english) {

    /** The day off instead of this one, which fell on a Sunday. */
    Holiday substitute() {
        return new Holiday(japanese + " 振替休日", english + " (substitute holiday)");
    }
}
