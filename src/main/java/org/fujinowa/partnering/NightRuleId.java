package org.fujinowa.partnering;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a rule about nights abroad. */
public record NightRuleId(UUID value) implements Serializable {

    /** A new identity. */
    public static NightRuleId next() {
        return new NightRuleId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static NightRuleId of(String text) {
        return new NightRuleId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
