package org.fujinowa.booklet;

/** What can be printed of an itinerary besides the booklet; each on A4. */
public enum BookletSheet {
    /** 予定表: every day and hour, Japanese and English. */
    SCHEDULE,
    /** 滞在予定表 of the visa papers: one sheet, Japanese, a line a day. */
    STAY_PLAN,
    /** One page for each day with a concert: times, who, where, plan B. */
    CALL_SHEETS
}
