package org.fujinowa.consents.model;

import java.util.Arrays;
import org.fujinowa.consents.ScanFile;
import org.fujinowa.documents.Photograph;
import org.fujinowa.shared.RuleViolation;

/** Which files are taken as scans: what their first bytes say counts, not what they are called. */
public final class ScanRules {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private ScanRules() {}

    /**
     * The file, if it is one that we keep.
     *
     * @throws RuleViolation if it is larger than 10 MB, or neither a PDF nor a PNG or JPEG picture
     */
    public static ScanFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new RuleViolation("consents.scan-too-large");
        }
        if (begins(bytes, PDF)) {
            return new ScanFile("application/pdf", bytes);
        }
        if (begins(bytes, PNG)) {
            return new ScanFile("image/png", bytes);
        }
        if (begins(bytes, JPEG)) {
            return new ScanFile("image/jpeg", bytes);
        }
        throw new RuleViolation(Photograph.isHeic(bytes) ? "consents.scan-heic" : "consents.scan-kind");
    }

    private static boolean begins(byte[] bytes, byte... with) {
        return bytes.length > with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
    }
}
