package org.fujinowa.shared.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a body, which must be UTF-8 and no longer than allowed. */
public final class BodyText {

    /** Bytes of a body that describes one record; less than the server reads at all, so that the caller is told kindly. */
    public static final int USUAL_LIMIT = 1 << 20;

    private BodyText() {}

    /**
     * Reads the whole body.
     *
     * @param limit bytes
     * @throws Refusal with 413 if it is longer
     * @throws BadBody if it is not UTF-8
     */
    public static String read(InputStream body, int limit) throws IOException {
        var bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Refusal(Refusal.CONTENT_TOO_LARGE, "api.too-large", limit / 1024);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadBody(List.of(BodyFault.of("", "api.not-utf-8")));
        }
    }
}
