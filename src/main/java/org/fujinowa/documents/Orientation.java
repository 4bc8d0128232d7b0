package org.fujinowa.documents;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held, as JPEG files say it (Exif, tag 274).
 *
 * @param value 1 (upright) to 8
 */
record Orientation(int value) {

    private static final int UPRIGHT = 1;
    private static final int EXIF = 0xe1;
    private static final int SCAN = 0xda;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int HEADER = 10;

    /** What the file says; upright where it says nothing. */
    static Orientation of(byte[] file) {
        try {
            var bytes = ByteBuffer.wrap(file);
            int at = 2;
            while (at + 4 < file.length && (file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) != SCAN) {
                int length = bytes.getShort(at + 2) & 0xffff;
                if ((file[at + 1] & 0xff) == EXIF && bytes.getInt(at + 4) == 0x45786966) {
                    return inside(ByteBuffer.wrap(file, at + HEADER, length - 8).slice());
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException cutOff) {
            return new Orientation(UPRIGHT);
        }
        return new Orientation(UPRIGHT);
    }

    private static Orientation inside(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return new Orientation(value >= UPRIGHT && value <= 8 ? value : UPRIGHT);
            }
        }
        return new Orientation(UPRIGHT);
    }

    /** Whether width and height change places. */
    boolean swaps() {
        return value >= 5;
    }

    /** How a picture of that size is drawn so that it stands upright. */
    AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
