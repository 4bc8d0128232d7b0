package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.EnteredLink;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.LinkSummary;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.AccessLink;
import org.fujinowa.security.model.AccessLinks;
import org.fujinowa.security.model.LinkVisit;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/**
 * Personal links: how somebody without an account comes in, to one thing only. The code is mailed, printed as a QR code or
 * read out; it opens as often as its holder comes back, on any device, until its day or until somebody revokes it. Guessing
 * is throttled like sign-in.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class PersonalLinks {

    private static final String GUESSED = "link";
    private static final String NOT_IN_CODES = "[^A-Z0-9]";
    private static final int GROUP = 4;
    private static final int LETTERS = 16;

    @Inject
    @ConfigProperty(name = "fujinowa.profile", defaultValue = "production")
    private String profile;

    private AccessLinks links;
    private CurrentCaller caller;
    private Throttle throttle;
    private AuditTrail auditTrail;
    private Clock clock;

    /** For the CDI proxy. */
    protected PersonalLinks() {}

    @Inject
    public PersonalLinks(
            AccessLinks links, CurrentCaller caller, Throttle throttle, AuditTrail auditTrail, Clock clock) {
        this.links = links;
        this.caller = caller;
        this.throttle = throttle;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Makes a link. */
    @OpenToAll("Called by services for something to which their caller was allowed to let somebody in.")
    public NewLink issue(LinkRequest request) {
        return issue(request, Secrets.code());
    }

    /**
     * Makes a link whose code everybody may know, unless it is there already.
     *
     * @param code begins with {@code DEMO-}
     * @throws IllegalStateException outside a demonstration
     */
    @OpenToAll("Called at the start of a demonstration.")
    public void demonstrate(LinkRequest request, String code) {
        if (!"demonstration".equals(profile) || !code.startsWith("DEMO-")) {
            throw new IllegalStateException("A known code in %s.".formatted(profile));
        }
        if (links.findByCode(Secrets.hash(code)).isEmpty()) {
            issue(request, code);
        }
    }

    /** The links to that one thing, newest first. */
    @OpenToAll("Called by services about something that their caller may see.")
    public List<LinkSummary> of(Subject subject) {
        return links.to(subject).stream().map(AccessLink::summary).toList();
    }

    /** Ends a link at once, and with it every device that came in by it. */
    @OpenToAll("Called by services about something that their caller may let people in to.")
    public void revoke(LinkId id) {
        end(links.find(id.toString()).orElseThrow(() -> new NoSuchRecord(id)));
    }

    /** Ends all links to that one thing. */
    @OpenToAll("Called by services about something that their caller may let people in to.")
    public void revokeAll(Subject subject) {
        var now = clock.instant();
        links.to(subject).stream().filter(link -> link.holds(now)).forEach(this::end);
    }

    /** Links that ended before that moment, by themselves or by hand. */
    @OpenToAll("Asked by retention; says identities only.")
    public List<LinkId> endedBefore(Instant moment, int atMost) {
        return links.endedBefore(moment, atMost).stream().map(AccessLink::id).toList();
    }

    /** Takes away a link that has ended. */
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(LinkId id) {
        links.find(id.toString()).filter(link -> !link.holds(clock.instant())).ifPresent(links::remove);
    }

    /**
     * Lets a device in by a code.
     *
     * @param typed the code as typed: case, spaces and hyphens do not matter
     * @param address the network address that asks, for the throttle
     * @return what the device keeps
     * @throws RuleViolation {@code security.link-unknown}, {@code security.link-ended}, or {@code security.too-many-attempts}
     */
    @OpenToAll("The code is the proof.")
    public EnteredLink enter(String typed, String address) {
        throttle.refuseGuessing(GUESSED + address, address);
        var found = links.findByCode(Secrets.hash(asPrinted(typed)));
        if (found.isEmpty()) {
            throttle.failed(GUESSED + address, address);
            throw new RuleViolation("security.link-unknown");
        }
        var link = found.get();
        var now = clock.instant();
        if (!link.holds(now)) {
            throw new RuleViolation("security.link-ended");
        }
        var token = Secrets.token();
        links.add(new LinkVisit(link.id().toString(), Secrets.hash(token), now));
        links.noteUse(link, now);
        auditTrail.recordAs(
                link.caller().signInName(), Deed.SIGNED_IN, Subject.of("AccessLink", link.id()), Changes.none());
        var summary = link.summary();
        return new EnteredLink(token, summary.role(), link.reading(), summary.expiresAt());
    }

    /** Who holds that token of a device, if its link still holds and is one of that role. */
    @OpenToAll("The token is the proof.")
    public Optional<Caller> callerOf(String token, Role role) {
        var now = clock.instant();
        var link = links.findVisit(Secrets.hash(token))
                .filter(LinkVisit::goesOn)
                .flatMap(visit -> links.find(visit.linkId()))
                .filter(found -> found.role() == role && found.holds(now));
        link.filter(found -> found.shouldNoteUse(now)).ifPresent(found -> links.noteUse(found, now));
        return link.map(AccessLink::caller);
    }

    /** Lets the device that holds the token forget it; the link itself goes on. */
    @OpenToAll("Whoever holds a token may give it back.")
    public void leave(String token) {
        links.findVisit(Secrets.hash(token)).ifPresent(visit -> visit.end(clock.instant()));
    }

    private NewLink issue(LinkRequest request, String code) {
        var now = clock.instant();
        var link = new AccessLink(
                request,
                Secrets.hash(code),
                caller.find().map(Caller::signInName).orElse("nobody"),
                now);
        links.add(link);
        auditTrail.record(
                Deed.CREATED,
                Subject.of("AccessLink", link.id()),
                Changes.fact(
                        "opens",
                        request.subject().kind() + " " + request.subject().id()));
        return new NewLink(link.id(), code, now.plus(request.lasts()));
    }

    private void end(AccessLink link) {
        link.revoke(clock.instant());
        auditTrail.record(Deed.DELETED, Subject.of("AccessLink", link.id()), Changes.none());
    }

    private static String asPrinted(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll(NOT_IN_CODES, "");
        if (letters.length() != LETTERS) {
            return letters;
        }
        return String.join(
                "-",
                letters.substring(0, GROUP),
                letters.substring(GROUP, 2 * GROUP),
                letters.substring(2 * GROUP, 3 * GROUP),
                letters.substring(3 * GROUP));
    }
}
