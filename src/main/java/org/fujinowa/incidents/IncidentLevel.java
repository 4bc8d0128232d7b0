package org.fujinowa.incidents;

/** How grave an incident is; what each level means and asks for stands in the texts and in the reporting chain. */
public enum IncidentLevel {
    /** Settled on the spot; nobody was hurt. */
    ONE,
    /** Somebody has to be looked after in the next days. */
    TWO,
    /** Grave: a hospital, a home that cannot go on, somebody missing for a while. */
    THREE,
    /** Life or safety in danger, violence or abuse suspected, a crime. */
    FOUR;

    /** From 1 to 4, as people say it. */
    public int number() {
        return ordinal() + 1;
    }
}
