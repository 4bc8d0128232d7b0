package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ChildOfGuardian;
import org.fujinowa.applications.GuardianDetails;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.applications.model.Guardians;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;

/** What a guardian sees by their personal link: their own children and nobody else's. */
@ApplicationScoped
@Transactional
public class ChildrenOfGuardian {

    private Applications applications;
    private Guardians guardians;
    private ApplicationPapers papers;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ChildrenOfGuardian() {}

    @Inject
    ChildrenOfGuardian(Applications applications, Guardians guardians, ApplicationPapers papers, CurrentCaller caller) {
        this.applications = applications;
        this.guardians = guardians;
        this.papers = papers;
        this.caller = caller;
    }

    /** Who the caller is. */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public GuardianDetails me() {
        return guardians.get(own()).details();
    }

    /** Every child of the caller that applies; what was taken back is left out. */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public List<ChildOfGuardian> mine() {
        return applications.childrenOf(own()).stream().map(this::child).toList();
    }

    /**
     * Everything that a child's application says.
     *
     * @throws AccessDenied if it is not one of the caller's children
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public ApplicationSheet read(ApplicationId id) {
        mustBeMine(id);
        return papers.sheet(applications.get(id));
    }

    private ChildOfGuardian child(GuardianTie tie) {
        var application = applications.get(tie.application());
        var delegation = papers.delegation(application.delegation());
        return new ChildOfGuardian(
                application.id(),
                application.details().name(),
                application.delegation(),
                delegation.nameJa(),
                delegation.nameEn(),
                application.state(),
                tie.agreed());
    }

    private void mustBeMine(ApplicationId id) {
        if (applications.childrenOf(own()).stream()
                .noneMatch(tie -> tie.application().equals(id))) {
            throw new AccessDenied(Permission.ANSWER_FOR_CHILDREN);
        }
    }

    private GuardianId own() {
        return GuardianId.of(caller.own("Guardian"));
    }
}
