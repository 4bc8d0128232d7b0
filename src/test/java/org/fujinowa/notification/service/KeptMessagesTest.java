package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.MessageFile;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.retention.KeptUntil;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptMessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Instant> MOMENTS = KeptUntil.around(DAY);
    private static final Clock NOW = Clock.fixed(Instant.parse("2027-03-02T03:00:00Z"), ZoneOffset.UTC);

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Message.class, MessageFile.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_a_message_said_goes_by_the_day_on_which_it_was_written_unless_it_still_waits(TestDatabase database) {
        database.inTransaction(em -> {
            var messages = MessageStores.messages(em);
            var old = message(MOMENTS.get(0));
            old.cancel("chiba", MOMENTS.get(0));
            var young = message(MOMENTS.get(1));
            young.cancel("chiba", MOMENTS.get(1));
            var waits = message(MOMENTS.get(0));
            Stream.of(old, young, waits).forEach(messages::add);

            KeptUntil.forgets(new MessageTexts(messages, NOW), DAY, old.key());

            assertThat(messages.get(MessageId.of(old.key())).details().toString())
                    .doesNotContain("元気", "haha@", "母");
            assertThat(List.of(young, waits))
                    .allSatisfy(kept -> assertThat(messages.get(MessageId.of(kept.key()))
                                    .details()
                                    .body())
                            .isEqualTo("元気ですか"));
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void files_go_by_the_day_on_which_they_were_added(TestDatabase database) {
        database.inTransaction(em -> {
            var files = MessageStores.files(em);
            var all = MOMENTS.stream()
                    .map(at -> new MessageFile(
                            MessageFileId.next(),
                            new Enclosure("地図.pdf", "application/pdf", new byte[] {37}),
                            "chiba",
                            at))
                    .toList();
            all.forEach(files::add);

            KeptUntil.forgets(new MessageFilesKept(files), DAY, all.get(0).id().toString());

            assertThat(files.find(all.get(0).id())).isEmpty();
            assertThat(files.find(all.get(1).id())).isPresent();
            return true;
        });
    }

    private static Message message(Instant written) {
        return new Message(
                MessageId.next(),
                NotificationExamples.saying("母（架空）", "haha@example.jp", "おたより", "元気ですか"),
                "chiba",
                written);
    }
}
