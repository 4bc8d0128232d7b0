package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MessageAnswer;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Message.Claim;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/** Messages of every state for the demonstration, to addresses that cannot exist. */
@ApplicationScoped
@Transactional
public class DemonstrationMessages {

    private static final String HOUSE = "fujinowa.example";
    private static final String SUBJECT = "【国際交流】説明会のご案内（架空）";
    private static final String BODY = """
            %s 様

            いつもお世話になっております。
            受け入れの説明会を、次のとおり開きます。

            　日にち：4月10日（土）
            　時間　：13時30分
            　場所　：藤沢公民館

            ご都合がつかない場合は、このメールにご返信ください。""";

    private Messages messages;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationMessages() {}

    @Inject
    public DemonstrationMessages(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes them if there are no messages at all. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        if (!messages.none()) {
            return;
        }
        var now = clock.instant();
        add("架空 花子", "kakuu-hanako", now.minus(Duration.ofHours(3)), (message, claim) -> {
            message.handOver(claim, claim.claimedAt());
            message.taken(claim, claim.claimedAt(), "");
        });
        add("架空 一郎", "kakuu-ichiro", now.minus(Duration.ofHours(2)), (message, claim) -> {
            message.handOver(claim, claim.claimedAt());
            message.unknown(claim, claim.claimedAt(), "");
        });
        add("架空 次郎", "kakuu-jiro", now.minus(Duration.ofHours(1)), (message, claim) -> {
            message.handOver(claim, claim.claimedAt());
            message.refused(claim, claim.claimedAt(), "550 5.1.1 No such user here");
        });
        messages.add(new Message(
                MessageId.next(), to("架空 三郎", "kakuu-saburo", now.plus(Duration.ofDays(200))), "chiba", now));
        add("架空 四郎", "kakuu-shiro", now.minus(Duration.ofHours(5)), (message, claim) -> {
            message.handOver(claim, claim.claimedAt());
            message.taken(claim, claim.claimedAt(), "");
            message.bounced(claim.claimedAt().plus(Duration.ofMinutes(2)), "5.1.1 550 5.1.1 no such mailbox");
        });
        ask("架空 五郎", "kakuu-goro", "DEMO-ANSW-ERME-2222", Asking.READ, now.minus(Duration.ofHours(20)), null);
        ask("架空 桃子", "kakuu-momoko", "DEMO-ANSW-ERME-3333", Asking.YES_NO, now.minus(Duration.ofHours(19)), null);
        ask(
                "架空 梅子",
                "kakuu-umeko",
                "DEMO-ANSW-ERME-4444",
                Asking.YES_NO,
                now.minus(Duration.ofHours(18)),
                new MessageAnswer(true, "祖父もいっしょに参ります。（架空）"));
    }

    private void ask(
            String name, String mailbox, String code, Asking asking, Instant when, @Nullable MessageAnswer answer) {
        var link = "https://%s/answer?code=%s".formatted(HOUSE, code);
        var details = to(name, mailbox, null);
        var asked = new MessageDetails(
                details.kind(),
                details.language(),
                name,
                details.address(),
                details.subject(),
                details.body() + "\n\nお返事は、次のページからお願いいたします。\n" + link,
                null,
                new MessageExtras(List.of(), asking, code, List.of(link), null));
        var message = new Message(MessageId.next(), asked, "chiba", when);
        message.claim(when, HOUSE).ifPresent(claim -> {
            message.handOver(claim, when);
            message.taken(claim, when, "");
        });
        if (answer != null) {
            message.answered(answer, when.plus(Duration.ofHours(1)));
        }
        messages.add(message);
    }

    private void add(String name, String mailbox, Instant when, BiConsumer<Message, Claim> fate) {
        var message = new Message(MessageId.next(), to(name, mailbox, null), "chiba", when);
        message.claim(when, HOUSE).ifPresent(claim -> fate.accept(message, claim));
        messages.add(message);
    }

    private static MessageDetails to(String name, String mailbox, @Nullable Instant notBefore) {
        return new MessageDetails(
                MessageKind.MEETING,
                Language.JA,
                name,
                mailbox + "@" + HOUSE,
                SUBJECT,
                BODY.formatted(name),
                notBefore);
    }
}
