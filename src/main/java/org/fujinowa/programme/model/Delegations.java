package org.fujinowa.programme.model;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.Nouns;

/** All delegations. */
public interface Delegations extends Nouns<Delegation> {

    /** Whether the programme has a delegation. */
    boolean anyOf(ProgrammeId programme);

    /** Whether the partner is the other side of a delegation. */
    boolean anyWith(PartnerId partner);

    /** Whether a delegation goes to that place. */
    boolean anyAt(PlaceId place);

    /** Those that left again, or came home, on that day or before; the earliest first. */
    List<Delegation> homeBy(LocalDate day);

    /** Those of these programmes, and these. */
    List<DelegationOfProgramme> in(List<String> programmes, List<String> delegations);
}
