package org.fujinowa.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code in the address by which a message is answered. Whoever has the message has the code; nobody guesses it, and only its hash is
 * kept once the message is sent.
 *
 * @param text four groups of four letters and digits
 */
public record AnswerCode(String text) {

    private static final SecureRandom DICE = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 4;
    private static final int GROUPS = 4;
    private static final Pattern SHAPE = Pattern.compile("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");

    /** A new one. */
    public static AnswerCode next() {
        var text = new StringBuilder();
        for (int at = 0; at < GROUP * GROUPS; at++) {
            if (at > 0 && at % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(DICE.nextInt(LETTERS.length())));
        }
        return new AnswerCode(text.toString());
    }

    /** Whether somebody typed something that looks like one. */
    public boolean plausible() {
        return SHAPE.matcher(text).matches();
    }

    /** What is kept of it. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(
                            digest.digest(text.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
