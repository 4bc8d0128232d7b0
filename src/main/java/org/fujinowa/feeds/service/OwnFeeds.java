package org.fujinowa.feeds.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.feeds.FeedKind;
import org.fujinowa.feeds.FeedRequest;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.OwnDays;
import org.fujinowa.feeds.model.Feed;
import org.fujinowa.feeds.model.Feeds;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.welcome.service.OwnGuests;

/** Feeds that people take for themselves by their personal link: applicants, guardians for their children, families for their guests. */
@ApplicationScoped
@Transactional
public class OwnFeeds {

    private static final Caller READER = Caller.job(
            "own-feeds", Permission.VIEW_APPLICATIONS, Permission.VIEW_PROGRAMMES, Permission.VIEW_PARTICIPANTS);

    private Feeds feeds;
    private FeedGiving giving;
    private ApplicationRegister applications;
    private ChildrenOfGuardian children;
    private OwnGuests guests;
    private ParticipantRegister participants;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected OwnFeeds() {}

    @Inject
    OwnFeeds(
            Feeds feeds,
            FeedGiving giving,
            ApplicationRegister applications,
            ChildrenOfGuardian children,
            OwnGuests guests,
            ParticipantRegister participants,
            DelegationRegister delegations,
            CurrentCaller caller) {
        this.feeds = feeds;
        this.giving = giving;
        this.applications = applications;
        this.children = children;
        this.guests = guests;
        this.participants = participants;
        this.delegations = delegations;
        this.caller = caller;
    }

    /** Whose days they are, and of which delegation. */
    private record Days(DelegationId delegation, FeedKind kind, String subject, String child) {}

    /** The days of an applicant who takes part. */
    @Requires(Permission.APPLY)
    public List<OwnDays> ofApplicant() {
        return shown(applicant());
    }

    /** The days of a guardian's children who take part. */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public List<OwnDays> ofGuardian() {
        return shown(guardian());
    }

    /** The days of a family's guests, delegation by delegation. */
    @Requires(Permission.OFFER_HOME)
    public List<OwnDays> ofFamily() {
        return shown(family());
    }

    /** Gives an applicant a feed; those given before end. @throws NoSuchRecord if there are no such days */
    @Requires(Permission.APPLY)
    public NewFeed giveApplicant(String key, Language language) {
        return give(applicant(), key, language);
    }

    /** Gives a guardian a feed; those given before end. @throws NoSuchRecord if there are no such days */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public NewFeed giveGuardian(String key, Language language) {
        return give(guardian(), key, language);
    }

    /** Gives a family a feed; those given before end. @throws NoSuchRecord if there are no such days */
    @Requires(Permission.OFFER_HOME)
    public NewFeed giveFamily(String key, Language language) {
        return give(family(), key, language);
    }

    private List<Days> applicant() {
        return person(ApplicationId.of(caller.own("Application")), "").stream().toList();
    }

    private List<Days> guardian() {
        return children.mine().stream()
                .flatMap(child -> person(child.application(), child.name()).stream())
                .toList();
    }

    private List<Days> family() {
        var own = caller.own("HostFamily");
        return guests.all().stream()
                .map(guest -> guest.card().guest())
                .map(guest -> caller.actingAs(
                        READER, () -> participants.get(guest).value().delegation()))
                .distinct()
                .map(delegation -> new Days(delegation, FeedKind.FAMILY, own, ""))
                .toList();
    }

    private Optional<Days> person(ApplicationId application, String child) {
        return caller.actingAs(
                READER,
                () -> applications
                        .becameOf(application)
                        .map(participant -> new Days(
                                applications.rowOf(application).details().delegation(),
                                FeedKind.PERSON,
                                participant.toString(),
                                child)));
    }

    private List<OwnDays> shown(List<Days> all) {
        return all.stream()
                .map(days -> caller.actingAs(READER, () -> shown(days)))
                .toList();
    }

    private OwnDays shown(Days days) {
        var delegation = delegations.get(days.delegation()).value();
        var name = days.child().isEmpty() ? "" : days.child() + " – ";
        return new OwnDays(
                key(days),
                name + delegation.nameJa(),
                name + delegation.nameEn(),
                mine(days).map(Feed::row).toList());
    }

    private NewFeed give(List<Days> all, String key, Language language) {
        var days = all.stream()
                .filter(each -> key(each).equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("Feed"));
        mine(days).toList().forEach(giving::takeBack);
        return giving.give(new FeedRequest(days.delegation(), days.kind(), days.subject(), language));
    }

    /** Those that whoever calls has taken themselves; what a coordinator gave to somebody else goes on. */
    private Stream<Feed> mine(Days days) {
        return feeds.about(days.subject()).stream()
                .filter(Feed::holds)
                .filter(feed -> feed.request().delegation().equals(days.delegation()))
                .filter(feed -> feed.row().by().startsWith("link:"));
    }

    private static String key(Days days) {
        return days.delegation() + "." + days.subject();
    }
}
