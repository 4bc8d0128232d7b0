package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.Merging;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;
import org.fujinowa.welcome.Invitation;
import org.fujinowa.welcome.InviteRow;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.Offers;

/** Asks families to renew: each gets a personal link, by e-mail or on a card. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final int MOST_AT_ONCE = 300;
    private static final String NAME = "{name}";
    private static final String LINK = "{link}";

    private HostRegister hosts;
    private Offers offers;
    private PersonalLinks links;
    private LinkAddress addresses;
    private Outbox outbox;
    private StandingTexts texts;
    private Clock clock;

    /** For the CDI proxy. */
    protected Invitations() {}

    @Inject
    Invitations(
            HostRegister hosts,
            Offers offers,
            PersonalLinks links,
            LinkAddress addresses,
            Outbox outbox,
            StandingTexts texts,
            Clock clock) {
        this.hosts = hosts;
        this.offers = offers;
        this.links = links;
        this.addresses = addresses;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    /** The families that are in the programme, in the order of their names, and how far each has come. */
    @Requires(Permission.MANAGE_HOSTS)
    public List<InviteRow> families() {
        return hosts.all().stream()
                .filter(family -> family.details().active())
                .sorted(Comparator.comparing(
                        (HostFamilyEntry family) -> family.details().reading()))
                .map(this::row)
                .toList();
    }

    /**
     * Makes a link for each family. Where an e-mail address is known and a message is given, it is put into the outbox; the
     * others need a card. Links that were given before go on working.
     *
     * @param subject of the message; empty to send none
     * @param body of the message, with {@code {name}} and {@code {link}}
     * @return the links, to be shown once
     * @throws RuleViolation {@code welcome.nobody-chosen}, {@code welcome.link-missing}, or what is wrong with an address
     */
    @Requires(Permission.MANAGE_HOSTS)
    public List<Invitation> invite(Set<HostFamilyId> families, String subject, String body) {
        if (families.isEmpty() || families.size() > MOST_AT_ONCE) {
            throw new RuleViolation("welcome.nobody-chosen", MOST_AT_ONCE);
        }
        if (!subject.isBlank() && !body.contains(LINK)) {
            throw new RuleViolation("welcome.link-missing");
        }
        var made = new ArrayList<Invitation>();
        hosts.all().stream()
                .filter(family -> families.contains(family.id()))
                .sorted(Comparator.comparing(
                        (HostFamilyEntry family) -> family.details().reading()))
                .forEach(family -> made.add(invite(family, subject, body)));
        return made;
    }

    /** Ends every link of that family at once. */
    @Requires(Permission.MANAGE_HOSTS)
    public void revoke(HostFamilyId family) {
        links.revokeAll(HomeLinks.subject(family));
    }

    private Invitation invite(HostFamilyEntry family, String subject, String body) {
        var details = family.details();
        var language = language(details);
        var link = links.issue(HomeLinks.request(family.id(), details.name(), language));
        var address = addresses.of(link.code());
        var mailed = !subject.isBlank() && !details.email().isBlank();
        if (mailed) {
            outbox.put(message(language, details, subject, body, address));
        }
        return new Invitation(details.name(), details.reading(), link.code(), address, link.expiresAt(), mailed);
    }

    /** In Japanese with the words that were looked at on the page, which are the template's to begin with; in English the template's. */
    private MessageDetails message(
            Language language, HostFamilyDetails details, String subject, String body, String address) {
        var to = new Recipient(details.name(), details.email().strip());
        var standing = texts.message(MessageKind.HOST_INVITATION, language, null, to, Map.of(MergeField.LINK, address));
        return language == Language.EN
                ? standing
                : new MessageDetails(
                        MessageKind.HOST_INVITATION,
                        language,
                        to.name(),
                        to.address(),
                        subject.strip().replace(NAME, details.name()),
                        filled(body, details, address),
                        null,
                        MessageExtras.hiding(List.of(address)));
    }

    private String filled(String body, HostFamilyDetails details, String address) {
        return Merging.fill(
                        body,
                        MessageKind.HOST_INVITATION,
                        Map.of(
                                MergeField.NAME,
                                details.name(),
                                MergeField.LINK,
                                address,
                                MergeField.SENDER,
                                Texts.in(Language.JA).of("notification.office"),
                                MergeField.TODAY,
                                texts.day(LocalDate.now(clock), Language.JA)))
                .strip();
    }

    /** The words with which the page begins: those of the template for families who read Japanese. */
    @Requires(Permission.MANAGE_HOSTS)
    public TemplateDetails words() {
        return texts.of(MessageKind.HOST_INVITATION, Language.JA, null);
    }

    /** A family without a reading of its name lives abroad: it gets the English words. */
    private static Language language(HostFamilyDetails details) {
        return details.reading().isBlank() && !details.latin().isBlank() ? Language.EN : Language.JA;
    }

    private InviteRow row(HostFamilyEntry family) {
        var details = family.details();
        var now = clock.instant();
        return new InviteRow(
                family.id(),
                details.name(),
                details.reading(),
                details.latin(),
                details.district(),
                !details.email().isBlank(),
                (int) links.of(HomeLinks.subject(family.id())).stream()
                        .filter(link -> link.holds(now))
                        .count(),
                offers.newest(family.id())
                        .map(Offer::details)
                        .map(offer -> offer.state())
                        .orElse(null));
    }
}
