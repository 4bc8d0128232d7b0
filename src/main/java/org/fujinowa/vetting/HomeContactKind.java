package org.fujinowa.vetting;

/** How the association kept in touch with a home. */
public enum HomeContactKind {
    CALL(StageDeed.CALLED),
    VISIT(StageDeed.VISITED),
    /** After the stay: a look back together with the family. */
    REVIEW(StageDeed.REVIEWED);

    private final StageDeed deed;

    HomeContactKind(StageDeed deed) {
        this.deed = deed;
    }

    /** What it is among the stages. */
    public StageDeed deed() {
        return deed;
    }
}
