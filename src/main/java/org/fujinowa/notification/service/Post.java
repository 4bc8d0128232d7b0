package org.fujinowa.notification.service;

import org.fujinowa.notification.model.Message.Claim;

/** The way to a mail server. */
interface Post {

    /** Whether there is a mail server at all. */
    boolean ready();

    /** What the Message-IDs of new messages end with. */
    String domain();

    /**
     * Opens a line to the mail server. Nothing is handed over by this.
     *
     * @throws Unreachable if there is none
     */
    Line open() throws Unreachable;

    /** An open line, for one message after another. */
    interface Line extends AutoCloseable {

        /** Hands a message over and waits for the answer. */
        Answer hand(Claim claim);

        @Override
        void close();
    }

    /** What became of a message. */
    enum Outcome {
        TAKEN,
        REFUSED,
        NOT_NOW,
        UNKNOWN
    }

    /**
     * The mail server's answer.
     *
     * @param outcome what became of the message
     * @param words in its own words
     */
    record Answer(Outcome outcome, String words) {}

    /** The mail server cannot be reached or does not let us in; the message says it in its words. */
    final class Unreachable extends Exception {

        Unreachable(String words, Throwable cause) {
            super(words, cause);
        }
    }
}
