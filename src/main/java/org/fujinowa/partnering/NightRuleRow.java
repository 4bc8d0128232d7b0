package org.fujinowa.partnering;

import java.io.Serializable;

/**
 * A rule about nights abroad as it is kept.
 *
 * @param id which one
 * @param details what it says
 * @param by the sign-in name of who entered it
 */
public record NightRuleRow(NightRuleId id, NightRuleDetails details, String by) implements Serializable {}
