package org.fujinowa.shared;

/** What was asked for does not exist (any more). Pages show the friendly 404, the API answers 404. */
public class NoSuchRecord extends RuleViolation {

    /** @param what the kind and identity that was looked for */
    public NoSuchRecord(Object what) {
        super("shared.no-such-record", what);
    }
}
