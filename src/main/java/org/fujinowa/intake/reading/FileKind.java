package org.fujinowa.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name proves nothing. */
enum FileKind {
    ZIP,
    LEGACY_EXCEL,
    ENCRYPTED_EXCEL,
    WEB_PAGE,
    PDF,
    PICTURE,
    XML,
    TEXT;

    private static final int HEAD = 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static FileKind of(byte[] bytes) {
        if (startsWith(bytes, new byte[] {'P', 'K', 3, 4}) || startsWith(bytes, new byte[] {'P', 'K', 5, 6})) {
            return ZIP;
        }
        if (startsWith(bytes, OLE)) {
            return contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    ? ENCRYPTED_EXCEL
                    : LEGACY_EXCEL;
        }
        if (isPicture(bytes)) {
            return PICTURE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf")) {
            return PDF;
        }
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<table")) {
            return WEB_PAGE;
        }
        if (head.startsWith("<?xml") || head.startsWith("<!doctype")) {
            return head.contains("<html") ? WEB_PAGE : XML;
        }
        return TEXT;
    }

    private static boolean isPicture(byte[] bytes) {
        return startsWith(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                || startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                || startsWith(bytes, new byte[] {'G', 'I', 'F', '8'});
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            int k = 0;
            while (k < part.length && bytes[i + k] == part[k]) {
                k++;
            }
            if (k == part.length) {
                return true;
            }
        }
        return false;
    }
}
