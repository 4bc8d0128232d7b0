package org.fujinowa.shared.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys by which the server seals what nobody may read in the database, in a backup or on a stolen disk: AES keys of 256 bits,
 * each with a name.
 *
 * <p>The first one seals and makes the {@linkplain #trace traces} by which equal values find each other; the others only open what
 * was sealed with them before, and find what was traced with them, until everything has been sealed anew.
 */
public final class SecretKeys {

    /** The setting: {@code name:key} in Base64, several parted by commas, the newest first. */
    public static final String SETTING = "fujinowa.secret.keys";

    private static final int BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final byte[] FOR_TRACES = "trace".getBytes(StandardCharsets.US_ASCII);

    private record Named(String name, SecretKey key) {}

    /** Entities are made by JPA, which gives them nothing: this is where they find the keys of their server. */
    private static final class OfThisServer {
        private static final SecretKeys KEYS = read(System.getProperty(SETTING, ""));
    }

    private final List<Named> keys;

    private SecretKeys(List<Named> keys) {
        this.keys = List.copyOf(keys);
    }

    /** @throws IllegalStateException if this server has no keys, or not in that form */
    public static SecretKeys ofThisServer() {
        return OfThisServer.KEYS;
    }

    /** @throws IllegalStateException if there are no keys in the setting, or not in that form; it never repeats a key */
    public static SecretKeys read(String setting) {
        var keys = new ArrayList<Named>();
        for (var part : setting.strip().split("[,\\s]+")) {
            var colon = part.indexOf(':');
            var name = colon < 0 ? "" : part.substring(0, colon);
            var bytes = decoded(part.substring(colon + 1));
            if (!NAME.matcher(name).matches() || bytes.length != BYTES) {
                throw new IllegalStateException(
                        "%s needs name:key, a key being 32 bytes in Base64, several parted by commas."
                                .formatted(SETTING));
            }
            keys.add(new Named(name, new SecretKeySpec(bytes, "AES")));
        }
        if (keys.stream().map(Named::name).distinct().count() != keys.size()) {
            throw new IllegalStateException("%s has two keys of one name.".formatted(SETTING));
        }
        return new SecretKeys(keys);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** The names of all keys, the one that seals first. */
    public List<String> names() {
        return keys.stream().map(Named::name).toList();
    }

    /** The key that seals. */
    SecretKey newest() {
        return keys.get(0).key();
    }

    Optional<SecretKey> named(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .map(Named::key)
                .findFirst();
    }

    /**
     * A text that is the same for equal values and tells nothing about them without the keys (HMAC-SHA-256): equal telephone
     * numbers are found by it. Empty for an empty value.
     */
    public String trace(String value) {
        return traces(value).get(0);
    }

    /** The traces that a value may have left with any of the keys, the newest first; an empty one for an empty value. */
    public List<String> traces(String value) {
        return value.isEmpty()
                ? List.of("")
                : keys.stream().map(named -> trace(named.key(), value)).toList();
    }

    private static String trace(SecretKey key, String value) {
        var tracing = hmac(key.getEncoded(), FOR_TRACES);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac(tracing, value.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256.", impossible);
        }
    }
}
