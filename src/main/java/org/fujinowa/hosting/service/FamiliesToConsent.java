package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.service.SubjectsOf;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;

/** Host families as those about whom their representatives sign. */
@ApplicationScoped
class FamiliesToConsent implements SubjectsOf {

    private static final String KIND = "HostFamily";

    private HostRegister hosts;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected FamiliesToConsent() {}

    @Inject
    FamiliesToConsent(HostRegister hosts, CurrentCaller caller) {
        this.hosts = hosts;
        this.caller = caller;
    }

    @Override
    public Optional<ConsentSubject> find(Subject subject) {
        if (!subject.kind().equals(KIND)) {
            return Optional.empty();
        }
        var family = caller.actingAs(
                Caller.job("consents", Permission.VIEW_HOSTS),
                () -> hosts.get(HostFamilyId.of(subject.id())).value());
        return Optional.of(new ConsentSubject(subject, family.name(), null, Set.of(Signer.HOST)));
    }

    @Override
    public List<ConsentSubject> ofDelegation(DelegationId delegation) {
        return List.of();
    }

    @Override
    public List<ConsentSubject> ofGuardian(String guardian) {
        return List.of();
    }
}
