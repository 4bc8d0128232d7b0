package org.fujinowa.intake.reading;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.shared.RuleViolation;

/**
 * The text of a file that does not say its encoding.
 *
 * <p>Tried in this order: the byte order mark; NUL bytes, which only UTF-16 has; UTF-8, strictly; what Japanese Windows
 * writes (CP932, called windows-31j by Java: plain Shift_JIS would lose 髙 and ①), strictly; a statistical guess last,
 * since it is wrong for short rosters. The guess may always be wrong: show a preview and let a person choose.
 */
record TextDecoding(String text, Charset charset) {

    /** What Excel on Japanese Windows writes as "CSV". */
    static final Charset JAPANESE_WINDOWS = Charset.forName("windows-31j");

    private static final Charset WESTERN_WINDOWS = Charset.forName("windows-1252");
    private static final int LEAST_CONFIDENCE = 30;
    private static final Pattern TWO_TOGETHER = Pattern.compile("[^\\x00-\\x7F]{2}");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("[A-Za-z][^\\x00-\\x7F]|[^\\x00-\\x7F][A-Za-z]");
    private static final Pattern NOT_IN_TEXTS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    static TextDecoding decode(byte[] bytes) {
        return Stream.<Optional<TextDecoding>>of(byMark(bytes), byNulBytes(bytes))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> strictly(bytes, JAPANESE_WINDOWS).filter(TextDecoding::isReallyJapanese))
                .or(() -> guessed(bytes))
                .filter(decoded -> !NOT_IN_TEXTS.matcher(decoded.text).find())
                .orElseThrow(() -> new RuleViolation("intake.file.not-a-table"));
    }

    static TextDecoding decode(byte[] bytes, Charset chosen) {
        return strictly(bytes, chosen)
                .map(decoded -> decoded.text.startsWith("\uFEFF")
                        ? new TextDecoding(decoded.text.substring(1), chosen)
                        : decoded)
                .orElseThrow(() -> new RuleViolation("intake.file.encoding-does-not-fit", chosen.name()));
    }

    private static Optional<TextDecoding> byMark(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> startsWith(bytes, "\uFEFF".getBytes(charset)))
                .findFirst()
                .flatMap(charset -> strictly(bytes, charset))
                .map(decoded -> new TextDecoding(decoded.text.substring(1), decoded.charset));
    }

    /** Commas, digits and line ends have a NUL byte in UTF-16: the second one if little-endian, else the first. */
    private static Optional<TextDecoding> byNulBytes(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even == odd) {
            return Optional.empty();
        }
        return strictly(bytes, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static Optional<TextDecoding> strictly(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new TextDecoding(text.toString(), charset));
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** Andrés in Western Windows is a valid kanji between Latin letters in the Japanese one. */
    private boolean isReallyJapanese() {
        return TWO_TOGETHER.matcher(text).find() || !INSIDE_A_WORD.matcher(text).find();
    }

    private static Optional<TextDecoding> guessed(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(bytes);
        var names = Stream.of(detector.detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .map(match -> match.getName())
                .filter(Charset::isSupported)
                .map(Charset::forName);
        var western = strictly(bytes, JAPANESE_WINDOWS).isPresent() ? List.of(WESTERN_WINDOWS) : List.<Charset>of();
        return Stream.concat(western.stream(), names)
                .map(charset -> strictly(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
