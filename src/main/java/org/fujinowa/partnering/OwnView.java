package org.fujinowa.partnering;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.shared.Choice;

/**
 * What a partner sees in their window.
 *
 * @param window what they are asked for
 * @param delegation the delegation that it is about
 * @param closed whether the last day has passed: everything can be read, nothing changed
 * @param students their students, as they filled them in
 * @param flights the flights
 * @param homes the homes
 * @param travellers who travels, to be chosen for flights and homes
 */
public record OwnView(
        WindowDetails window,
        DelegationDetails delegation,
        boolean closed,
        List<SheetRow<StudentDetails>> students,
        List<SheetRow<FlightDetails>> flights,
        List<SheetRow<HomeDetails>> homes,
        List<Choice> travellers)
        implements Serializable {}
