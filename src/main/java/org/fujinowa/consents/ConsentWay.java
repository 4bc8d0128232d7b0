package org.fujinowa.consents;

/** How a consent reached the association. */
public enum ConsentWay {
    /** On the signer's own page, with a one-time code. */
    LINK,
    /** On paper, which a coordinator has entered. */
    PAPER
}
