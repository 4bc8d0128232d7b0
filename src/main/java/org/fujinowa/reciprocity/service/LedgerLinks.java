package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Makes sure that what an entry of the ledger names exists, and that its programme is the same. */
@ApplicationScoped
class LedgerLinks {

    private ProgrammeRegister programmes;
    private PartnerRegister partners;
    private DelegationRegister delegations;
    private HostRegister hosts;
    private Twins twins;

    /** For the CDI proxy. */
    protected LedgerLinks() {}

    @Inject
    LedgerLinks(
            ProgrammeRegister programmes,
            PartnerRegister partners,
            DelegationRegister delegations,
            HostRegister hosts,
            Twins twins) {
        this.programmes = programmes;
        this.partners = partners;
        this.delegations = delegations;
        this.hosts = hosts;
        this.twins = twins;
    }

    /**
     * @throws org.fujinowa.shared.NoSuchRecord if one of them does not exist
     * @throws RuleViolation {@code reciprocity.other-programme} if delegation or twin is of another programme
     */
    void mustFit(
            ProgrammeId programme,
            @Nullable PartnerId partner,
            @Nullable DelegationId delegation,
            @Nullable HostFamilyId family,
            @Nullable TwinId twin) {
        programmes.get(programme);
        if (partner != null) {
            partners.get(partner);
        }
        if (delegation != null
                && !delegations.get(delegation).value().programme().equals(programme)) {
            throw new RuleViolation("reciprocity.other-programme");
        }
        if (family != null) {
            hosts.get(family);
        }
        if (twin != null && !twins.get(twin).details().programme().equals(programme)) {
            throw new RuleViolation("reciprocity.other-programme");
        }
    }
}
