package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;

/** The registers that an import reads and writes, always through their services: they ask permission and they audit. */
@ApplicationScoped
class Registers {

    private PeopleRegister people;
    private ParticipantRegister participants;
    private HostRegister hosts;
    private DelegationRegister delegations;
    private ProgrammeRegister programmes;
    private Validator validator;

    /** For the CDI proxy. */
    protected Registers() {}

    @Inject
    Registers(
            PeopleRegister people,
            ParticipantRegister participants,
            HostRegister hosts,
            DelegationRegister delegations,
            ProgrammeRegister programmes,
            Validator validator) {
        this.people = people;
        this.participants = participants;
        this.hosts = hosts;
        this.delegations = delegations;
        this.programmes = programmes;
        this.validator = validator;
    }

    PeopleRegister people() {
        return people;
    }

    ParticipantRegister participants() {
        return participants;
    }

    HostRegister hosts() {
        return hosts;
    }

    DelegationRegister delegations() {
        return delegations;
    }

    ProgrammeRegister programmes() {
        return programmes;
    }

    Validator validator() {
        return validator;
    }
}
