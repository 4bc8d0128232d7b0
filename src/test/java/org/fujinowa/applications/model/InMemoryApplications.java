package org.fujinowa.applications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationCount;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All applications, in memory. */
public class InMemoryApplications extends InMemoryNouns<ExchangeApplication> implements Applications {

    private final List<GuardianTie> ties = new ArrayList<>();

    @Override
    public ExchangeApplication lock(ApplicationId id) {
        return get(id);
    }

    @Override
    public List<ExchangeApplication> of(DelegationId delegation) {
        return all().stream()
                .filter(each -> each.delegation().equals(delegation))
                .toList();
    }

    @Override
    public List<GuardianTie> guardiansOf(ApplicationId application) {
        return ties.stream()
                .filter(tie -> tie.application().equals(application))
                .toList();
    }

    @Override
    public List<GuardianTie> childrenOf(GuardianId guardian) {
        return ties.stream().filter(tie -> tie.guardian().equals(guardian)).toList();
    }

    @Override
    public void tie(GuardianTie tie) {
        ties.add(tie);
    }

    @Override
    public void untie(GuardianTie tie) {
        ties.remove(tie);
    }

    @Override
    public Optional<ExchangeApplication> ofParticipant(ParticipantId participant) {
        return all().stream()
                .filter(application -> participant.equals(application.participant()))
                .findFirst();
    }

    @Override
    public List<ExchangeApplication> ofParticipants(Collection<ParticipantId> participants) {
        return all().stream()
                .filter(each -> participants.contains(each.participant()))
                .toList();
    }

    @Override
    public List<ApplicationCount> counted() {
        throw new UnsupportedOperationException("Counting is tested on databases.");
    }

    @Override
    public void noteRead(ApplicationId id, Instant now) {
        // Only counts for the desk.
    }

    @Override
    public List<String> notTaken(LocalDate overBy, List<DelegationId> home, int atMost) {
        throw new UnsupportedOperationException("Retention is tested on databases.");
    }

    @Override
    public List<String> taken(List<DelegationId> home, KeptFor stage, int atMost) {
        throw new UnsupportedOperationException("Retention is tested on databases.");
    }
}
