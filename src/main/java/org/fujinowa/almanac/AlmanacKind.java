package org.fujinowa.almanac;

/** What the days of an almanac are. */
public enum AlmanacKind {
    /** Days off by law: schools, offices and many shops are closed. */
    PUBLIC_HOLIDAYS,
    /** The day of a town's agricultural show, a day off by law in that town only. */
    SHOW_DAYS,
    /** Schools are closed; everything else is open. */
    SCHOOL_HOLIDAYS,
    /** Schools are open; these days close nothing and are shown for orientation. */
    SCHOOL_TERMS,
    /** One office or house is closed. */
    OFFICE;

    /** Whether something is closed on these days. */
    public boolean closes() {
        return this != SCHOOL_TERMS;
    }
}
