package org.fujinowa.booklet.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.booklet.BookletFile;
import org.fujinowa.booklet.BookletOrder;
import org.fujinowa.booklet.BookletPaper;
import org.fujinowa.itinerary.service.PublishedItineraries;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/** Booklets for those who come by a personal link: their own, their children's, and nobody else's. */
@ApplicationScoped
public class OwnBooklets {

    private static final Permission[] READS = {
        Permission.VIEW_ITINERARIES,
        Permission.VIEW_PROGRAMMES,
        Permission.VIEW_PARTICIPANTS,
        Permission.VIEW_PEOPLE,
        Permission.VIEW_PLACEMENTS,
        Permission.VIEW_HOSTS,
        Permission.VIEW_CONSENTS,
        Permission.VIEW_APPLICATIONS,
        Permission.MANAGE_LETTERS
    };

    private Booklets booklets;
    private PublishedItineraries itineraries;
    private ChildrenOfGuardian children;
    private ApplicationRegister applications;
    private ParticipantRegister participants;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected OwnBooklets() {}

    @Inject
    OwnBooklets(
            Booklets booklets,
            PublishedItineraries itineraries,
            ChildrenOfGuardian children,
            ApplicationRegister applications,
            ParticipantRegister participants,
            CurrentCaller caller) {
        this.booklets = booklets;
        this.itineraries = itineraries;
        this.children = children;
        this.applications = applications;
        this.participants = participants;
        this.caller = caller;
    }

    /** Whether there is a booklet for the calling applicant: they take part, and an itinerary was published. */
    @Requires(Permission.APPLY)
    public boolean mineIsThere() {
        var own = ApplicationId.of(caller.own("Application"));
        return caller.actingAs(reader(), () -> ready(own).isPresent());
    }

    /**
     * The calling applicant's own booklet.
     *
     * @throws RuleViolation {@code booklet.not-published} while there is none
     */
    @Requires(Permission.APPLY)
    public BookletFile mine(BookletPaper paper) {
        var own = ApplicationId.of(caller.own("Application"));
        return caller.actingAs(reader(), () -> file(own, paper));
    }

    /** Whether there is a booklet for that child of the calling guardian. */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public boolean childsIsThere(ApplicationId child) {
        mustBeMine(child);
        return caller.actingAs(reader(), () -> ready(child).isPresent());
    }

    /**
     * The booklet of one of the calling guardian's children.
     *
     * @throws AccessDenied if it is not one of them
     * @throws RuleViolation {@code booklet.not-published} while there is none
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public BookletFile ofMyChild(ApplicationId child, BookletPaper paper) {
        mustBeMine(child);
        return caller.actingAs(reader(), () -> file(child, paper));
    }

    private BookletFile file(ApplicationId application, BookletPaper paper) {
        var participant = ready(application).orElseThrow(() -> new RuleViolation("booklet.not-published"));
        var delegation = participants.get(participant).value().delegation();
        return booklets.booklet(BookletOrder.own(delegation, participant, paper));
    }

    private Optional<ParticipantId> ready(ApplicationId application) {
        return applications.becameOf(application).filter(participant -> {
            var details = participants.get(participant).value();
            return !details.withdrawn() && itineraries.of(details.delegation()).isPresent();
        });
    }

    /** Who reads for the caller; the audit trail calls it by the caller's own name. */
    private Caller reader() {
        return Caller.job(caller.get().signInName(), READS);
    }

    private void mustBeMine(ApplicationId child) {
        if (children.mine().stream().noneMatch(one -> one.application().equals(child))) {
            throw new AccessDenied(Permission.ANSWER_FOR_CHILDREN);
        }
    }
}
