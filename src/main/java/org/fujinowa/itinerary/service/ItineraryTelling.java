package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fujinowa.itinerary.ChangeWords;
import org.fujinowa.itinerary.ItineraryChange;
import org.fujinowa.itinerary.ItineraryNews;
import org.fujinowa.itinerary.NewsReader;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Language;

/** Tells those whom a new version touches what changes for them, and nothing else. */
@ApplicationScoped
@Transactional
public class ItineraryTelling {

    private ItineraryPublishing publishing;
    private Surroundings surroundings;
    private NewsReaders readers;
    private StandingTexts texts;
    private Outbox outbox;

    /** For the CDI proxy. */
    protected ItineraryTelling() {}

    @Inject
    ItineraryTelling(
            ItineraryPublishing publishing,
            Surroundings surroundings,
            NewsReaders readers,
            StandingTexts texts,
            Outbox outbox) {
        this.publishing = publishing;
        this.surroundings = surroundings;
        this.readers = readers;
        this.texts = texts;
        this.outbox = outbox;
    }

    /** Who would be told what if the draft were published now; who is not touched is left out. */
    @Requires(Permission.MANAGE_ITINERARIES)
    public List<ItineraryNews> news(DelegationId delegation) {
        return news(delegation, publishing.changes(delegation));
    }

    /**
     * Publishes the draft and puts the news into the outbox: both, or neither.
     *
     * @param expected the changes that the caller has seen and means to publish
     * @return the number of the version
     * @throws org.fujinowa.shared.ConcurrentChange if the draft is not what the caller has seen
     * @throws org.fujinowa.shared.RuleViolation if nothing has changed
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public int publish(DelegationId delegation, List<ItineraryChange> expected) {
        var news = news(delegation, expected);
        var edition = publishing.publish(delegation, expected);
        for (var one : news) {
            var message = one.message();
            if (message != null) {
                outbox.put(identity(delegation, edition, message), message);
            }
        }
        return edition;
    }

    private List<ItineraryNews> news(DelegationId delegation, List<ItineraryChange> changes) {
        var details = surroundings.delegation(delegation);
        return readers.of(delegation).stream()
                .map(reader -> news(details, reader, changes))
                .filter(news -> !news.changes().isEmpty())
                .toList();
    }

    private ItineraryNews news(DelegationDetails delegation, NewsReader reader, List<ItineraryChange> all) {
        var changes = all.stream()
                .filter(change -> reader.about().stream().anyMatch(change::touches))
                .toList();
        var silent = changes.isEmpty() || reader.recipient().address().isBlank();
        return new ItineraryNews(reader, changes, silent ? null : message(delegation, reader, changes));
    }

    private MessageDetails message(DelegationDetails delegation, NewsReader reader, List<ItineraryChange> changes) {
        var japanese = reader.language() == Language.JA;
        return texts.message(
                MessageKind.ITINERARY_CHANGED,
                reader.language(),
                TemplateProgramme.of(delegation.programme().toString()),
                reader.recipient(),
                Map.of(
                        MergeField.DELEGATION,
                        japanese ? delegation.nameJa() : delegation.nameEn(),
                        MergeField.NEWS,
                        ChangeWords.in(reader.language()).say(changes)));
    }

    /** Under the same identity for one version, so that nobody is told twice. */
    private static MessageId identity(DelegationId delegation, int edition, MessageDetails message) {
        var words = "itinerary %s %d %s %s".formatted(delegation, edition, message.recipient(), message.address());
        return new MessageId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }
}
