package org.fujinowa.shared.web;

/**
 * Lets the device of the present request in by the code of a personal link, for instance somebody who has just begun an
 * application on this telephone. How, is known above this package.
 */
public interface PersonalEntry {

    /**
     * Gives the device its cookie.
     *
     * @return where the holder of the link arrives
     * @throws org.fujinowa.shared.RuleViolation if the code opens nothing
     */
    String enter(String code);
}
