package org.fujinowa.security.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes unguessable tokens and the hashes under which they are stored. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_GROUPS = 4;
    private static final int CODE_GROUP_LENGTH = 4;

    private Secrets() {}

    /** 256 random bits, safe in a cookie and a header. */
    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code that a person types from a log: four groups of four letters that do not look alike. */
    static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_GROUPS * CODE_GROUP_LENGTH; i++) {
            if (i > 0 && i % CODE_GROUP_LENGTH == 0) {
                code.append('-');
            }
            code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** Six random digits. */
    static String digits() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /** SHA-256; enough for what is random by itself, never for a password. */
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
