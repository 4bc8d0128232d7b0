package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fujinowa.notification.DueReminder;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.ReminderDetails;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.ReminderRow;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Reminder;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is reminded of what on which day, and that nobody is reminded twice, over the real stores. */
class RemindersTest {

    private static final Caller CHIBA = Caller.job("chiba", Permission.SEND_MESSAGES);
    private static final LocalDate LEAVES = LocalDate.of(2027, 7, 20);
    private static final ReminderDetails RULE = new ReminderDetails(MessageKind.PASSPORT_MISSING, 30, 7, 3, true);

    private final Hands clock = new Hands();
    private final List<ReminderNeed> needs = new ArrayList<>(List.of(need("hanako@example.jp", "a")));
    private TestDatabase database = TestDatabase.derby(Message.class, Template.class, Reminder.class);

    enum Kind {
        DERBY,
        POSTGRES
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_first_goes_out_that_many_days_before_and_the_others_follow_up_to_the_last() {
        var days = IntStream.rangeClosed(0, 40)
                .mapToObj(LEAVES.minusDays(40)::plusDays)
                .toList();

        assertThat(days.stream().filter(day -> RULE.stepOn(day, LEAVES).isPresent()))
                .first()
                .isEqualTo(LEAVES.minusDays(30));
        assertThat(RULE.stepOn(LEAVES.minusDays(30), LEAVES)).hasValue(0);
        assertThat(RULE.stepOn(LEAVES.minusDays(24), LEAVES)).hasValue(0);
        assertThat(RULE.stepOn(LEAVES.minusDays(23), LEAVES)).hasValue(1);
        assertThat(RULE.stepOn(LEAVES.minusDays(2), LEAVES)).hasValue(2);
        assertThat(RULE.stepOn(LEAVES, LEAVES)).isEmpty();
    }

    @Test
    void a_rule_that_is_off_writes_nothing_and_can_be_looked_at() {
        rule(new ReminderDetails(MessageKind.PASSPORT_MISSING, 30, 7, 3, false));

        assertThat(remind(LEAVES.minusDays(30))).isZero();
        assertThat(asIfOn(LEAVES.minusDays(30))).extracting(DueReminder::step).containsExactly(1);
    }

    @Test
    void a_day_that_is_walked_twice_writes_once_and_each_step_once() {
        rule(RULE);

        assertThat(remind(LEAVES.minusDays(30))).isEqualTo(1);
        assertThat(remind(LEAVES.minusDays(30))).isZero();
        assertThat(remind(LEAVES.minusDays(29))).isZero();
        assertThat(remind(LEAVES.minusDays(23))).isEqualTo(1);
        for (int before = 22; before > 0; before--) {
            remind(LEAVES.minusDays(before));
        }
        assertThat(messages()).isEqualTo(3);
    }

    @Test
    void a_server_that_slept_for_weeks_writes_one_and_not_all_at_once() {
        rule(RULE);

        assertThat(remind(LEAVES.minusDays(3))).isEqualTo(1);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void whoever_has_given_it_meanwhile_and_whoever_has_no_address_is_not_written_to() {
        rule(RULE);
        needs.clear();
        needs.add(need("", "b"));

        assertThat(remind(LEAVES.minusDays(30))).isZero();
        assertThat(asIfOn(LEAVES.minusDays(30)))
                .noneMatch(DueReminder::reachable)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void of_nodes_that_race_one_writes(Kind kind) throws InterruptedException {
        if (kind == Kind.POSTGRES) {
            database.close();
            database = TestDatabase.postgres(Message.class, Template.class, Reminder.class);
        }
        rule(RULE);
        var due = asIfOn(LEAVES.minusDays(30)).get(0);
        var message = in(office -> office.day().message(due));
        var begin = new CountDownLatch(1);
        var written = new AtomicInteger();
        var nodes = Executors.newFixedThreadPool(4);
        for (int node = 0; node < 4; node++) {
            nodes.execute(() -> {
                try {
                    begin.await();
                    write(ReminderDay.id(due), message);
                    written.incrementAndGet();
                } catch (ConcurrentChange slower) {
                    // Another node has written it.
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        begin.countDown();
        nodes.shutdown();
        assertThat(nodes.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(written.get()).isPositive();
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void the_text_names_the_person_the_day_and_what_is_missing_and_asks_for_an_answer() {
        rule(RULE);
        var due = asIfOn(LEAVES.minusDays(30)).get(0);

        var message = in(office -> office.day().message(due));

        assertThat(message.body()).contains("架空 花子", "パスポート", "2027年7月20日", "https://fujinowa.example/answer?code=");
        assertThat(message.masked().body()).doesNotContain("answer?code=");
    }

    @Test
    void a_rule_is_about_a_kind_of_reminder() {
        assertThatThrownBy(() -> rule(new ReminderDetails(MessageKind.THANKS, 30, 7, 3, true)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_usual_rules_are_entered_once_and_off() {
        in(office -> {
            office.rules().enterUsual();
            office.rules().enterUsual();
            return true;
        });

        List<ReminderRow> rules = in(office -> office.rules().all());
        assertThat(rules).hasSize(6).noneMatch(row -> row.details().active());
    }

    private static ReminderNeed need(String address, String key) {
        return new ReminderNeed(
                key,
                new Recipient("架空 一郎", address),
                Language.JA,
                null,
                "架空 花子",
                new Choice("1", "CHRC派遣 2027", "CHRC 2027"),
                LEAVES,
                "パスポート");
    }

    private record Office(ReminderRules rules, ReminderDay day, Outbox outbox) {}

    private int remind(LocalDate today) {
        return in(office -> new ReminderRounds(
                        office.day(), new ReminderStep(office.outbox()), new CurrentCaller(), clock)
                .remind(today));
    }

    private List<DueReminder> asIfOn(LocalDate today) {
        return in(office -> office.day().asIfOn(today));
    }

    private void rule(ReminderDetails details) {
        in(office -> office.rules().add(details));
    }

    private void write(MessageId id, MessageDetails message) {
        in(office -> {
            new ReminderStep(office.outbox()).write(id, message);
            return true;
        });
    }

    private long messages() {
        return database.inTransaction(entityManager -> MessageStores.messages(entityManager)
                .page(ListRequest.first(10))
                .total());
    }

    private <T> T in(Function<Office, T> work) {
        var caller = new CurrentCaller();
        var audit = new NotedDeeds();
        return caller.actingAs(
                CHIBA,
                () -> database.inTransaction(entityManager -> {
                    var messages = MessageStores.messages(entityManager);
                    var rules =
                            new ReminderRules(MessageStores.reminders(entityManager), audit, Constraints.validator());
                    var texts = new StandingTexts(
                            MessageStores.templates(entityManager), new AnswerAddresses(new Addresses()), clock);
                    var day = new ReminderDay(rules, new Several<ReminderNeeds>(new Passports()), texts, messages);
                    return work.apply(new Office(
                            rules, day, new Outbox(messages, audit, caller, Constraints.validator(), clock)));
                }));
    }

    private final class Passports implements ReminderNeeds {

        @Override
        public MessageKind kind() {
            return MessageKind.PASSPORT_MISSING;
        }

        @Override
        public List<ReminderNeed> needs(LocalDate today, LocalDate last) {
            return needs;
        }
    }
}
