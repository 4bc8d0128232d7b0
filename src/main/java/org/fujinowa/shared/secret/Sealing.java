package org.fujinowa.shared.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals values with AES-256-GCM, each bound to its place: a value that was changed, or moved to another row or column, does not
 * open. What is sealed carries the name of its key, so that keys can be changed.
 *
 * <p>A place is a text such as {@code person/<id>/secrets}; it is not stored with the value. Nonces are random (96 bits): far
 * fewer than 2^32 values are ever sealed with one key, as NIST SP 800-38D asks (section 8.3).
 */
public final class Sealing {

    private static final String MARK = "s1:";
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeys keys;

    public Sealing(SecretKeys keys) {
        this.keys = keys;
    }

    /** With the keys of this server. */
    public static Sealing ofThisServer() {
        return new Sealing(SecretKeys.ofThisServer());
    }

    /** With what everything begins that was sealed with the key of that name. */
    public static String beginning(String key) {
        return MARK + key + ":";
    }

    /** The text, sealed: {@code s1:<name of the key>:<Base64>}. */
    public String seal(String place, String text) {
        return new String(seal(place, text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.US_ASCII);
    }

    /** A file, sealed in the same form. */
    public byte[] seal(String place, byte[] bytes) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var name = keys.names().get(0);
        var sealed = run(Cipher.ENCRYPT_MODE, keys.newest(), nonce, name, place, bytes);
        var whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return (MARK + name + ":" + Base64.getEncoder().encodeToString(whole.array()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The text that was sealed for that place.
     *
     * @throws IllegalStateException if it was changed, belongs to another place, or its key is missing; it never repeats the value
     */
    public String open(String place, String sealed) {
        return new String(open(place, sealed.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.UTF_8);
    }

    /** The file that was sealed for that place; throws as the other does. */
    public byte[] open(String place, byte[] sealed) {
        var text = new String(sealed, StandardCharsets.US_ASCII);
        var colon = text.indexOf(':', MARK.length());
        if (!text.startsWith(MARK) || colon < 0) {
            throw new IllegalStateException("What is at %s was not sealed.".formatted(place));
        }
        var name = text.substring(MARK.length(), colon);
        var key = keys.named(name)
                .orElseThrow(() -> new IllegalStateException("The key %s is missing in %s; %s cannot be opened."
                        .formatted(name, SecretKeys.SETTING, place)));
        var whole = ByteBuffer.wrap(decoded(place, text.substring(colon + 1)));
        var nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        var rest = new byte[whole.remaining()];
        whole.get(rest);
        return run(Cipher.DECRYPT_MODE, key, nonce, name, place, rest);
    }

    private static byte[] decoded(String place, String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length >= NONCE_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw damaged(place, notBase64);
        }
        throw damaged(place, null);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, String name, String place, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((name + "\n" + place).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException forged) {
            throw damaged(place, forged);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + TRANSFORMATION, impossible);
        }
    }

    private static IllegalStateException damaged(String place, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalStateException(
                "What is at %s was changed, or sealed for another place.".formatted(place), cause);
    }
}
