package org.fujinowa.partnering;

/** How the nights of a home abroad stand to the rule. */
public enum NightState {
    /** No rule counts them. */
    NO_RULE,
    WITHIN,
    /** Few nights are left. */
    NEAR,
    /** Beyond the rule, and the adults have their cards. */
    CARDED,
    /** Beyond the rule without a card that holds: nobody sleeps there. */
    BEYOND
}
