package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.service.Post.Answer;
import org.fujinowa.notification.service.Post.Line;
import org.fujinowa.notification.service.Post.Outcome;
import org.fujinowa.notification.service.Post.Unreachable;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.jspecify.annotations.Nullable;

/** One walk to the post: everything whose turn has come, one message after another. Several nodes may walk at once. */
@ApplicationScoped
class SendingRound {

    private static final Logger LOG = Logger.getLogger(SendingRound.class.getName());
    private static final int MOST_AT_ONCE = 50;

    private Post post;
    private SendingSteps steps;

    /** For the CDI proxy. */
    protected SendingRound() {}

    @Inject
    SendingRound(Post post, SendingSteps steps) {
        this.post = post;
        this.steps = steps;
    }

    /** Looks after messages of dead nodes, then sends what is due; does nothing while there is no mail server. */
    void walk() {
        if (!post.ready()) {
            return;
        }
        for (var id : steps.abandoned()) {
            unlessOvertaken(id, () -> steps.takeBack(id));
        }
        var way = new Way();
        for (var id : steps.due(MOST_AT_ONCE)) {
            unlessOvertaken(id, () -> send(id, way));
        }
        way.end();
    }

    private void send(MessageId id, Way way) {
        var claimed = steps.claim(id, post.domain());
        if (claimed.isEmpty()) {
            return;
        }
        var claim = claimed.get();
        var line = way.line();
        if (line == null) {
            steps.answered(claim, new Answer(Outcome.NOT_NOW, way.hindrance));
            return;
        }
        if (!steps.handOver(claim)) {
            return;
        }
        var answer = line.hand(claim);
        if (answer.outcome() == Outcome.UNKNOWN) {
            way.end();
        }
        steps.answered(claim, answer);
    }

    private static void unlessOvertaken(MessageId id, Runnable work) {
        try {
            work.run();
        } catch (ConcurrentChange | NoSuchRecord overtaken) {
            LOG.log(Level.FINE, overtaken, () -> "Message %s is in other hands.".formatted(id));
        }
    }

    /** The line of this round: opened for the first message, and not tried twice where nobody answers. */
    private final class Way {

        private @Nullable Line line;
        private String hindrance = "";

        @Nullable
        Line line() {
            if (line == null && hindrance.isEmpty()) {
                try {
                    line = post.open();
                } catch (Unreachable nobody) {
                    hindrance = nobody.getMessage();
                }
            }
            return line;
        }

        void end() {
            if (line != null) {
                line.close();
                line = null;
            }
        }
    }
}
