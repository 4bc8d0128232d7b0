package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Mailbox;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.service.SubjectsOf;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;

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
        return family(subject).map(family -> new ConsentSubject(subject, family.name(), null, Set.of(Signer.HOST)));
    }

    @Override
    public Optional<Mailbox> mailbox(Subject subject) {
        return family(subject).map(family -> new Mailbox(family.name(), family.email(), Language.JA));
    }

    /** A family that has just offered its home is in no register yet. */
    private Optional<HostFamilyDetails> family(Subject subject) {
        if (!subject.kind().equals(KIND)) {
            return Optional.empty();
        }
        try {
            return Optional.of(caller.actingAs(
                    Caller.job("consents", Permission.VIEW_HOSTS),
                    () -> hosts.get(HostFamilyId.of(subject.id())).value()));
        } catch (NoSuchRecord newcomer) {
            return Optional.empty();
        }
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
