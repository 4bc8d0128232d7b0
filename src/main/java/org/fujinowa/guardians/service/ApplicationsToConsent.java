package org.fujinowa.guardians.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Mailbox;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.service.SubjectsOf;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;

/**
 * Applications as those about whom forms are signed. Whoever was accepted goes on as a participant, and what was signed before
 * counts for both.
 */
@ApplicationScoped
class ApplicationsToConsent implements SubjectsOf {

    private static final String APPLICATION = "Application";
    private static final String PARTICIPANT = "Participant";
    private static final Caller READER = Caller.job(
            "consents", Permission.VIEW_APPLICATIONS, Permission.VIEW_PARTICIPANTS, Permission.VIEW_PROGRAMMES);

    private ApplicationRegister applications;
    private ChildrenOfGuardian children;
    private ParticipantRegister participants;
    private DelegationRegister delegations;
    private ProgrammeRegister programmes;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ApplicationsToConsent() {}

    @Inject
    ApplicationsToConsent(
            ApplicationRegister applications,
            ChildrenOfGuardian children,
            ParticipantRegister participants,
            DelegationRegister delegations,
            ProgrammeRegister programmes,
            CurrentCaller caller) {
        this.applications = applications;
        this.children = children;
        this.participants = participants;
        this.delegations = delegations;
        this.programmes = programmes;
        this.caller = caller;
    }

    @Override
    public Optional<ConsentSubject> find(Subject subject) {
        if (!subject.kind().equals(APPLICATION)) {
            return Optional.empty();
        }
        return Optional.of(caller.actingAs(READER, () -> {
            var row = applications.rowOf(ApplicationId.of(subject.id()));
            return subject(row.id(), row.details().name(), row.details().delegation());
        }));
    }

    @Override
    public Optional<Mailbox> mailbox(Subject subject) {
        if (!subject.kind().equals(APPLICATION)) {
            return Optional.empty();
        }
        return Optional.of(caller.actingAs(READER, () -> {
            var details = applications.rowOf(ApplicationId.of(subject.id())).details();
            return new Mailbox(details.name(), details.mail(), details.language());
        }));
    }

    /** Those that are sent and not decided against; who was accepted stands among the participants. */
    @Override
    public List<ConsentSubject> ofDelegation(DelegationId delegation) {
        return applications.of(delegation).stream()
                .filter(row -> !row.state().isOver()
                        && row.state() != ApplicationState.DRAFT
                        && row.state() != ApplicationState.ACCEPTED)
                .map(row -> subject(row.id(), row.details().name(), delegation))
                .toList();
    }

    /** The children of whoever is calling, who has to be that guardian. */
    @Override
    public List<ConsentSubject> ofGuardian(String guardian) {
        if (!caller.own("Guardian").equals(guardian)) {
            throw new AccessDenied("another guardian's children");
        }
        return children.mine().stream()
                .map(child ->
                        caller.actingAs(READER, () -> subject(child.application(), child.name(), child.delegation())))
                .toList();
    }

    @Override
    public Set<Subject> alsoKnownAs(Subject subject) {
        return caller.actingAs(READER, () -> switch (subject.kind()) {
            case APPLICATION ->
                applications.becameOf(ApplicationId.of(subject.id())).stream()
                        .map(participant -> Subject.of(PARTICIPANT, participant))
                        .collect(Collectors.toSet());
            case PARTICIPANT ->
                applications.applicationOf(ParticipantId.of(subject.id())).stream()
                        .map(application -> Subject.of(APPLICATION, application))
                        .collect(Collectors.toSet());
            default -> Set.of();
        });
    }

    /** Participants come by the dozen, and are asked for at once. */
    @Override
    public Map<Subject, Set<Subject>> alsoKnownAs(Collection<Subject> subjects) {
        var all = new HashMap<Subject, Set<Subject>>();
        var taking = subjects.stream()
                .filter(subject -> subject.kind().equals(PARTICIPANT))
                .map(subject -> ParticipantId.of(subject.id()))
                .toList();
        caller.actingAs(READER, () -> applications.applicationsOf(taking))
                .forEach((participant, application) ->
                        all.put(Subject.of(PARTICIPANT, participant), Set.of(Subject.of(APPLICATION, application))));
        subjects.stream()
                .filter(subject -> subject.kind().equals(APPLICATION))
                .forEach(subject -> all.put(subject, alsoKnownAs(subject)));
        return all;
    }

    private ConsentSubject subject(ApplicationId id, String name, DelegationId delegation) {
        var programme = delegations.get(delegation).value().programme();
        var adults = programmes.get(programme).value().adults();
        return new ConsentSubject(
                Subject.of(APPLICATION, id),
                name,
                programme,
                adults ? Set.of(Signer.ADULT) : Set.of(Signer.GUARDIAN, Signer.CHILD));
    }
}
