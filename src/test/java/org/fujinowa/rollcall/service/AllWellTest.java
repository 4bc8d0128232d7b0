package org.fujinowa.rollcall.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.MessageRegister;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.RecipientGroups;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The line of the day to guardians: seen before it goes, once a day to each, in the language of each. */
class AllWellTest {

    private static final DelegationId CHRC = DelegationId.next();
    private static final List<Recipient> GUARDIANS = List.of(
            new Recipient("佐藤 花子（架空）", "hanako@home.example"),
            new Recipient("Karen Whitfield", "karen@home.example"),
            new Recipient("電話だけの人（架空）", ""));

    private final CurrentCaller caller = new CurrentCaller();
    private final Map<MessageId, MessageDetails> sent = new HashMap<>();
    private final AllWell allWell = new AllWell(
            new LedDelegation(caller),
            new Roll(),
            new Several<>(new Group()),
            new Words(),
            new Box(),
            new Register(),
            caller,
            Clock.fixed(Instant.parse("2027-06-28T11:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_leader_sees_the_message_in_each_language_and_who_has_no_address() {
        var news = leader(() -> allWell.look("一関市"));

        assertThat(news.receivers()).isEqualTo(2);
        assertThat(news.unreachable()).containsExactly("電話だけの人（架空）");
        assertThat(news.examples()).extracting(message -> message.language()).containsExactly(Language.JA, Language.EN);
        assertThat(news.examples().get(0).body()).isEqualTo("一関市 20:00");
        assertThat(news.done()).isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void each_guardian_is_written_to_once_a_day() {
        assertThat(leader(() -> allWell.send("一関市"))).isEqualTo(2);
        assertThat(leader(() -> allWell.send("平泉町"))).isZero();

        assertThat(sent).hasSize(2);
        assertThat(leader(() -> allWell.look("平泉町")).done()).isTrue();
    }

    @Test
    void where_they_are_has_to_be_said() {
        assertThatThrownBy(() -> leader(() -> allWell.send(" ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("rollcall.well-place"));
        assertThat(sent).isEmpty();
    }

    private <T> T leader(Supplier<T> work) {
        var holder = new Caller(
                "link:1",
                "link:1",
                "佐藤 健（架空）",
                Set.of(Role.LEADER),
                Set.of(Permission.LEAD_DELEGATION),
                LedDelegation.subject(CHRC));
        return caller.actingAs(holder, work);
    }

    private static final class Roll extends OwnRoll {
        @Override
        public DelegationDetails delegation() {
            return AdmissionsExamples.chrc2027();
        }
    }

    private static final class Group implements RecipientGroups {
        @Override
        public List<Choice> groups() {
            return List.of();
        }

        @Override
        public List<Recipient> members(String group) {
            return group.equals("guardians:" + CHRC) ? GUARDIANS : List.of();
        }
    }

    private static final class Words extends StandingTexts {
        @Override
        public MessageDetails message(
                MessageKind kind,
                Language language,
                @Nullable TemplateProgramme programme,
                Recipient to,
                Map<MergeField, String> values) {
            var body = values.get(MergeField.PLACE) + " " + values.get(MergeField.TIME);
            return new MessageDetails(kind, language, to.name(), to.address(), "無事", body, null);
        }
    }

    private final class Box extends Outbox {
        @Override
        public MessageId put(MessageId id, MessageDetails details) {
            sent.put(id, details);
            return id;
        }
    }

    private final class Register extends MessageRegister {
        @Override
        public Optional<MessageState> state(MessageId id) {
            return Optional.ofNullable(sent.get(id)).map(any -> MessageState.values()[0]);
        }
    }
}
