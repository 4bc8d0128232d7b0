package org.fujinowa.matching;

/** What comes first when a plan is mended. */
public enum MendWay {
    /** As few guests as possible sleep elsewhere than before. */
    FEWEST_CHANGES,
    /** As many guests as possible have a home. */
    EVERYBODY_PLACED
}
