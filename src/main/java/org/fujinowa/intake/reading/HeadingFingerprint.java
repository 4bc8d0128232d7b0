package org.fujinowa.intake.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.shared.Folding;

/**
 * By what a mapping is found again that a person corrected last year: the headings, in whatever order, width and case they
 * come this time.
 *
 * @param value 64 hexadecimal digits
 */
public record HeadingFingerprint(String value) {

    /** The fingerprint of the headings of a table; empty ones do not count. */
    public static HeadingFingerprint of(List<String> headings) {
        String all = headings.stream()
                .map(Folding::fold)
                .filter(heading -> !heading.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return new HeadingFingerprint(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
