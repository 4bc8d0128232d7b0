package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.MessageRegister;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.RecipientGroups;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.rollcall.AllWellNews;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** The line of the day to all guardians of a delegation: everybody is here and well. Each of them gets it once a day. */
@ApplicationScoped
@Transactional
public class AllWell {

    private static final Caller WRITER = Caller.job(
            "all-well",
            Permission.SEND_MESSAGES,
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_PEOPLE,
            Permission.VIEW_PROGRAMMES);
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LONGEST_PLACE = 100;

    /** The groups of guardians, as they are called in the context of those who take part. */
    private static final String GUARDIANS = "guardians:";

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private LedDelegation led;
    private OwnRoll roll;
    private Instance<RecipientGroups> groups;
    private StandingTexts texts;
    private Outbox outbox;
    private MessageRegister messages;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected AllWell() {}

    @Inject
    AllWell(
            LedDelegation led,
            OwnRoll roll,
            @Any Instance<RecipientGroups> groups,
            StandingTexts texts,
            Outbox outbox,
            MessageRegister messages,
            CurrentCaller caller,
            Clock clock) {
        this.led = led;
        this.roll = roll;
        this.groups = groups;
        this.texts = texts;
        this.outbox = outbox;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What would be sent; nothing is.
     *
     * @param place where they are
     * @throws RuleViolation {@code rollcall.well-place} if that is empty or too long
     */
    @Requires(Permission.LEAD_DELEGATION)
    public AllWellNews look(String place) {
        var delegation = roll.delegation();
        var all = guardians();
        var reachable = all.stream().filter(AllWell::isReachable).toList();
        var examples = Stream.of(Language.values())
                .flatMap(language -> reachable.stream()
                        .filter(guardian -> language(guardian) == language)
                        .findFirst()
                        .map(guardian -> message(delegation, guardian, place))
                        .stream())
                .toList();
        var told =
                reachable.stream().filter(guardian -> isTold(ofToday(guardian))).count();
        return new AllWellNews(
                examples,
                reachable.size(),
                all.stream()
                        .filter(guardian -> !isReachable(guardian))
                        .map(Recipient::name)
                        .toList(),
                (int) told);
    }

    /**
     * Writes to every guardian who has not been written to today.
     *
     * @return to how many
     * @throws RuleViolation as {@link #look} does
     */
    @Requires(Permission.LEAD_DELEGATION)
    public int send(String place) {
        var delegation = roll.delegation();
        var open = guardians().stream()
                .filter(AllWell::isReachable)
                .filter(guardian -> !isTold(ofToday(guardian)))
                .toList();
        open.forEach(guardian -> {
            var message = message(delegation, guardian, place);
            var id = ofToday(guardian);
            caller.actingAs(WRITER, () -> outbox.put(id, message));
        });
        return open.size();
    }

    private List<Recipient> guardians() {
        var group = GUARDIANS + led.own();
        return caller.actingAs(
                WRITER,
                () -> groups.stream()
                        .flatMap(each -> each.members(group).stream())
                        .distinct()
                        .toList());
    }

    private MessageDetails message(DelegationDetails delegation, Recipient guardian, String place) {
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            throw new RuleViolation("rollcall.well-place");
        }
        var language = language(guardian);
        return texts.message(
                MessageKind.ALL_WELL,
                language,
                TemplateProgramme.of(delegation.programme().toString()),
                guardian,
                Map.of(
                        MergeField.DELEGATION,
                        language == Language.JA ? delegation.nameJa() : delegation.nameEn(),
                        MergeField.PLACE,
                        place.strip(),
                        MergeField.TIME,
                        TIME.format(clock.instant().atZone(OFFICE))));
    }

    /** Under the same identity all day, so that nobody is written to twice. */
    private MessageId ofToday(Recipient guardian) {
        var today = LocalDate.ofInstant(clock.instant(), OFFICE);
        var words = "all-well %s %s %s".formatted(led.own(), today, guardian.address());
        return new MessageId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isTold(MessageId id) {
        return caller.actingAs(WRITER, () -> messages.state(id)).isPresent();
    }

    private static boolean isReachable(Recipient guardian) {
        return !guardian.address().isBlank();
    }

    private static Language language(Recipient guardian) {
        return JAPANESE.matcher(guardian.name()).find() ? Language.JA : Language.EN;
    }
}
