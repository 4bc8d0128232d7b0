package org.fujinowa.applications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationCount;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All applications, and who answers for whom. */
public interface Applications extends Nouns<ExchangeApplication> {

    /** The one that became that participant, if one did. */
    Optional<ExchangeApplication> ofParticipant(ParticipantId participant);

    /**
     * That application, which nobody else can change until this transaction ends: what is typed is saved every few seconds, and a
     * step and a saving may come at once.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is none
     */
    ExchangeApplication lock(ApplicationId id);

    /** Those for one delegation. */
    List<ExchangeApplication> of(DelegationId delegation);

    /** Those that became one of these participants. */
    List<ExchangeApplication> ofParticipants(Collection<ParticipantId> participants);

    /** How many there are of each delegation and state. */
    List<ApplicationCount> counted();

    /** Notes that somebody of the association has read it, if nobody had since it was sent. */
    void noteRead(ApplicationId id, Instant now);

    /** Who answers for that applicant. */
    List<GuardianTie> guardiansOf(ApplicationId application);

    /** For whom that guardian answers. */
    List<GuardianTie> childrenOf(GuardianId guardian);

    /** Adds a guardian to an application. */
    void tie(GuardianTie tie);

    /** Takes a guardian from an application. */
    void untie(GuardianTie tie);

    /**
     * The identities of those who do not take part and are still known: over since that day or before, or for one of these
     * delegations and not accepted.
     */
    List<String> notTaken(LocalDate overBy, List<DelegationId> home, int atMost);

    /** The identities of those who took part in one of these delegations and whose answers of that stage are still there. */
    List<String> taken(List<DelegationId> home, KeptFor stage, int atMost);
}
