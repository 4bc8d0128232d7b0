package org.fujinowa.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message has beside its words.
 *
 * @param files what goes with it, in order
 * @param asking what it asks
 * @param answerCode the code of the address by which it is answered; empty where nothing is asked
 * @param hidden parts of the text that only the receiver may read, codes and addresses that let somebody in: shown as dots, and
 *     erased once the message is sent
 * @param notAfter when it is of no use any more and is not sent; then it was a code for the next minutes, of which nothing is kept
 */
public record MessageExtras(
        List<MessageFileId> files,
        Asking asking,
        String answerCode,
        List<String> hidden,
        @Nullable Instant notAfter) implements Serializable {

    /** Nothing beside the words. */
    public static final MessageExtras NONE = new MessageExtras(List.of(), Asking.NONE, "", List.of(), null);

    public MessageExtras {
        files = List.copyOf(files);
        hidden = List.copyOf(hidden);
    }

    /** Parts of the text that only the receiver may read. */
    public static MessageExtras hiding(List<String> hidden) {
        return new MessageExtras(List.of(), Asking.NONE, "", hidden, null);
    }

    /** A code that is of no use after that moment. */
    public static MessageExtras code(String code, Instant notAfter) {
        return new MessageExtras(List.of(), Asking.NONE, "", List.of(code), notAfter);
    }

    /** The text with dots in place of what is hidden. */
    public String masked(String text) {
        var shown = text;
        for (var part : hidden) {
            shown = part.isBlank() ? shown : shown.replace(part, "●●●●●●");
        }
        return shown;
    }
}
