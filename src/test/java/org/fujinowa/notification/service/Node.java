package org.fujinowa.notification.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Message.Claim;
import org.fujinowa.notification.model.MessageFile;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.notification.service.Fate.Moment;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.store.TestDatabase;

/** One process of the product over a real database and a real line to a mail server, until its fate strikes. */
final class Node {

    private static final Caller CHIBA = Caller.job("chiba", Permission.SEND_MESSAGES);

    private final TestDatabase database;
    private final Clock clock;
    private final Post post;
    private final Fate fate;
    final NotedDeeds audit = new NotedDeeds();

    Node(TestDatabase database, Clock clock, Post post, Fate fate) {
        this.database = database;
        this.clock = clock;
        this.post = post;
        this.fate = fate;
    }

    MessageId put(MessageDetails details) {
        var caller = new CurrentCaller();
        var id = caller.actingAs(
                CHIBA,
                () -> database.inTransaction(entityManager -> {
                    var outbox = new Outbox(
                            MessageStores.messages(entityManager), audit, caller, Constraints.validator(), clock);
                    var put = outbox.put(details);
                    fate.reached(Moment.BEFORE_PUT_IS_COMMITTED);
                    return put;
                }));
        fate.reached(Moment.AFTER_PUT);
        return id;
    }

    /** Keeps a file, as somebody who is writing does. */
    MessageFileId keep(String name, byte[] bytes) {
        var caller = new CurrentCaller();
        return caller.actingAs(
                CHIBA,
                () -> database.inTransaction(entityManager -> new MessageFileDesk(
                                MessageStores.files(entityManager), new Several<>(), audit, caller, clock)
                        .add(name, bytes)));
    }

    /** What somebody decides about a message, or another server reports of it. */
    void with(Consumer<Messages> deed) {
        database.inTransaction(entityManager -> {
            deed.accept(MessageStores.messages(entityManager));
            return true;
        });
    }

    void walk() {
        new SendingRound(new MortalPost(), new DurableSteps()).walk();
    }

    MessageRow look(MessageId id) {
        return database.inTransaction(
                entityManager -> MessageStores.messages(entityManager).get(id).row());
    }

    SendingSteps steps() {
        return new DurableSteps();
    }

    /** Each step in a transaction of its own, as the container does it. */
    private final class DurableSteps extends SendingSteps {

        private <T> T inTransaction(Function<SendingSteps, T> work) {
            return database.inTransaction(entityManager -> work.apply(new SendingSteps(
                    MessageStores.messages(entityManager), MessageStores.files(entityManager), audit, clock)));
        }

        @Override
        List<MessageId> due(int most) {
            return inTransaction(steps -> steps.due(most));
        }

        @Override
        List<MessageId> abandoned() {
            return inTransaction(SendingSteps::abandoned);
        }

        @Override
        void takeBack(MessageId id) {
            inTransaction(steps -> {
                steps.takeBack(id);
                return id;
            });
        }

        @Override
        Optional<Claim> claim(MessageId id, String domain) {
            var claim = inTransaction(steps -> {
                var claimed = steps.claim(id, domain);
                fate.reached(Moment.BEFORE_CLAIM_IS_COMMITTED);
                return claimed;
            });
            fate.reached(Moment.AFTER_CLAIM);
            return claim;
        }

        @Override
        boolean handOver(Claim claim) {
            var holds = inTransaction(steps -> {
                var does = steps.handOver(claim);
                fate.reached(Moment.BEFORE_HANDING_OVER_IS_COMMITTED);
                return does;
            });
            fate.reached(Moment.AFTER_HANDING_OVER_IS_COMMITTED);
            return holds;
        }

        @Override
        void answered(Claim claim, Post.Answer answer) {
            inTransaction(steps -> {
                steps.answered(claim, answer);
                fate.reached(Moment.BEFORE_ANSWER_IS_COMMITTED);
                return claim;
            });
            fate.reached(Moment.AFTER_ANSWER);
        }
    }

    private final class MortalPost implements Post {

        @Override
        public boolean ready() {
            return post.ready();
        }

        @Override
        public String domain() {
            return post.domain();
        }

        @Override
        public Line open() throws Unreachable {
            var line = post.open();
            fate.reached(Moment.AFTER_LINE_IS_OPEN);
            return new Line() {

                @Override
                public Answer hand(Claim claim) {
                    var answer = line.hand(claim);
                    fate.reached(Moment.AFTER_MAIL_SERVER_TOOK_IT);
                    return answer;
                }

                @Override
                public void close() {
                    line.close();
                }
            };
        }
    }

    static TestDatabase derby() {
        return TestDatabase.derby(Message.class, MessageFile.class);
    }
}
