package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageDraft;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.StepKind;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.MessageFile;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.service.MailServer.Security;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How a person writes, and decides about a message that did not arrive by itself, over the real stores. */
class WritingAndDecidingTest {

    private static final TestDatabase DERBY = TestDatabase.derby(Message.class, MessageFile.class, Template.class);
    private static final Caller CHIBA = Caller.job("chiba", Permission.SEND_MESSAGES);
    private static final Recipient HANAKO = new Recipient("山田 花子", "hanako@example.jp");
    private static final Map<MergeField, String> VALUES = Map.of(
            MergeField.DELEGATION, "CHRC受入 2027",
            MergeField.DAY, "4月10日",
            MergeField.TIME, "13:30",
            MergeField.PLACE, "公民館");

    private final Hands clock = new Hands();
    private final NotedDeeds audit = new NotedDeeds();

    private record Office(Messages messages, MessageWriting writing, MessageRegister register, KnownTemplates known) {}

    @AfterAll
    static void close() {
        DERBY.close();
    }

    @Test
    void each_receiver_reads_their_own_name_and_the_values() {
        at(office -> assertThat(office.writing().preview(draft("{name} 様\n{day}、{place}で", HANAKO)))
                .extracting(MessageDetails::body)
                .containsExactly("山田 花子 様\n4月10日、公民館で"));
    }

    @Test
    void a_group_chat_reads_no_name() {
        at(office -> assertThat(office.writing().forEverybody(draft("{name}へ", HANAKO)))
                .isEqualTo("皆さまへ"));
    }

    @Test
    void one_bad_address_keeps_all_from_being_sent() {
        at(office -> {
            var draft = draft("{name}", HANAKO, new Recipient("", "nowhere"));

            assertThatThrownBy(() -> office.writing().send(draft, "bad"))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("nowhere");
            assertThat(office.messages().none()).isTrue();
        });
    }

    @Test
    void nobody_and_too_many_are_refused() {
        var crowd = IntStream.rangeClosed(0, MessageWriting.MOST_RECIPIENTS)
                .mapToObj(i -> new Recipient("", "a%d@example.jp".formatted(i)))
                .toArray(Recipient[]::new);

        at(office -> {
            assertThatThrownBy(() -> office.writing().preview(draft("x"))).hasMessageContaining("notification.nobody");
            assertThatThrownBy(() -> office.writing().preview(draft("x", crowd)))
                    .hasMessageContaining("notification.too-many");
        });
    }

    @Test
    void a_button_that_is_pressed_twice_writes_once_and_the_audit_trail_repeats_nothing_personal() {
        at(office -> {
            office.writing().send(draft("{name}", HANAKO), "press");
            office.writing().send(draft("{name}", HANAKO), "press");

            assertThat(office.register().page(ListRequest.first(10)).total()).isEqualTo(1);
        });
        assertThat(audit.lines())
                .singleElement()
                .asString()
                .startsWith("CREATED Message")
                .doesNotContain("花子", "hanako");
    }

    @Test
    void of_an_uncertain_message_a_person_may_say_that_it_arrived() {
        at(office -> {
            var id = uncertain(office.messages());

            office.register().arrived(id, version(office, id));

            var row = office.register().look(id);
            assertThat(row.state()).isEqualTo(MessageState.SENT);
            assertThat(row.steps().get(row.steps().size() - 1).kind()).isEqualTo(StepKind.ARRIVED);
            assertThatThrownBy(() -> office.register().sendAgain(id, row.version()))
                    .hasMessageContaining("notification.not-now");
        });
        assertThat(audit.lines()).anyMatch(line -> line.contains("UNCERTAIN → SENT"));
    }

    @Test
    void an_uncertain_message_is_sent_again_only_if_a_person_says_so() {
        at(office -> {
            var id = uncertain(office.messages());
            assertThat(office.messages().due(clock.instant(), 10)).doesNotContain(id);

            office.register().sendAgain(id, version(office, id));

            assertThat(office.messages().due(clock.instant(), 10)).contains(id);
        });
    }

    @Test
    void two_people_do_not_decide_about_one_message_at_once() {
        at(office -> {
            var id = uncertain(office.messages());
            var seen = version(office, id);
            office.register().cancel(id, seen);

            assertThatThrownBy(() -> office.register().sendAgain(id, seen)).isInstanceOf(ConcurrentChange.class);
        });
    }

    @Test
    void the_templates_that_ship_are_good_in_both_languages() {
        at(office -> {
            office.known().enter();
            office.known().enter();
        });
        at(office -> assertThat(DERBY.<Long>inTransaction(entityManager -> entityManager
                        .createQuery("select count(t) from Template t", Long.class)
                        .getSingleResult()))
                .isEqualTo(2L * MessageKind.values().length));
    }

    private MessageId uncertain(Messages messages) {
        var message =
                new Message(MessageId.next(), NotificationExamples.to("hanako@example.jp"), "chiba", clock.instant());
        var claim = message.claim(clock.instant(), "example.jp").orElseThrow();
        message.handOver(claim, clock.instant());
        message.unknown(claim, clock.instant(), "");
        messages.add(message);
        return message.id();
    }

    private static long version(Office office, MessageId id) {
        return office.messages().get(id).version();
    }

    private static MessageDraft draft(String body, Recipient... recipients) {
        return new MessageDraft(MessageKind.MEETING, Language.JA, "説明会", body, VALUES, List.of(recipients));
    }

    /** In one transaction, in which nothing stays. */
    private void at(Consumer<Office> work) {
        var caller = new CurrentCaller();
        caller.actingAs(
                CHIBA,
                () -> DERBY.inTransaction(entityManager -> {
                    entityManager.createQuery("delete from Message m").executeUpdate();
                    var messages = MessageStores.messages(entityManager);
                    var templates = MessageStores.templates(entityManager);
                    var validator = Constraints.validator();
                    var post = new SmtpPost(new MailServer("", 25, Security.NONE, "", "", "", "", ""), clock);
                    work.accept(new Office(
                            messages,
                            new MessageWriting(
                                    new Outbox(messages, audit, caller, validator, clock),
                                    new AnswerAddresses(new Addresses()),
                                    new MessageFileDesk(
                                            MessageStores.files(entityManager), new Several<>(), audit, caller, clock),
                                    new Several<>(),
                                    caller,
                                    clock),
                            new MessageRegister(messages, audit, caller, validator, post, clock),
                            new KnownTemplates(
                                    new TemplateRegister(templates, new Several<>(), audit, validator), templates)));
                    return 0;
                }));
    }
}
