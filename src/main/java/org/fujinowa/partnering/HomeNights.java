package org.fujinowa.partnering;

import java.io.Serializable;

/**
 * The nights of a calendar year on which our children sleep in one home abroad, over all delegations.
 *
 * @param sheet a sheet that speaks of the home
 * @param familyName how the home is called
 * @param year the calendar year
 * @param nights how many
 * @param most the most nights without a card; the number of nights where no rule counts
 * @param state how they stand to the rule
 */
public record HomeNights(SheetId sheet, String familyName, int year, int nights, int most, NightState state)
        implements Serializable {

    /** How many nights are left without a card. */
    public int left() {
        return Math.max(0, most - nights);
    }
}
