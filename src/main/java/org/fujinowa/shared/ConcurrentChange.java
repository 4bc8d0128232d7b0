package org.fujinowa.shared;

/** Somebody else changed the record since it was read. Nothing has been written; both versions still exist. */
public class ConcurrentChange extends RuntimeException {

    private final long expected;
    private final long actual;

    /**
     * @param expected the version that the change was made from
     * @param actual the version that the record has now
     */
    public ConcurrentChange(long expected, long actual) {
        super("Changed from version %d, but the record is at version %d.".formatted(expected, actual));
        this.expected = expected;
        this.actual = actual;
    }

    /** Throws if the two versions differ. */
    public static void refuseUnlessSame(long expected, long actual) {
        if (expected != actual) {
            throw new ConcurrentChange(expected, actual);
        }
    }

    /** The version that the change was made from. */
    public long expected() {
        return expected;
    }

    /** The version that the record has now. */
    public long actual() {
        return actual;
    }
}
