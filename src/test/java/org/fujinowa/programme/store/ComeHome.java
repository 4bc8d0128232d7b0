package org.fujinowa.programme.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.KnownProgrammes;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;

/** Delegations of the past in a test's database. */
public final class ComeHome {

    private static final int NIGHTS = 8;

    private final ProgrammeRegister programmes;
    private final DelegationRegister delegations;

    public ComeHome(EntityManager em) {
        var stored = ProgrammeStores.programmes(em);
        var all = ProgrammeStores.delegations(em);
        var audit = new NotedDeeds();
        var validator = Constraints.validator();
        programmes = new ProgrammeRegister(stored, all, new Heard<>(), audit, validator);
        delegations = new DelegationRegister(all, stored, new Heard<>(), audit, validator);
        new KnownProgrammes(programmes, stored).enter();
    }

    /** One that left again, or came home, on that day. */
    public DelegationId on(LocalDate day) {
        return delegations.add(new DelegationDetails(
                programmes.findByCode("CHRC").orElseThrow(),
                null,
                "CHRC（架空）",
                "CHRC (fictional)",
                Direction.INBOUND,
                day.minusDays(NIGHTS),
                day,
                null,
                null,
                List.of(),
                "",
                0,
                "",
                DelegationState.OPEN,
                ""));
    }

    /** The register in which they stand. */
    public DelegationRegister delegations() {
        return delegations;
    }
}
