package org.fujinowa.applications.model;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.fujinowa.shared.RuleViolation;

/**
 * Makes a new JPEG of a photo from outside: only what can be seen is taken over. Where it was taken, by which telephone, and whatever
 * else hides in the file stays behind; so does any file that only pretends to be a picture.
 */
public final class PhotoCleaning {

    private static final int LONGEST_SIDE = 2400;
    private static final long MOST_PIXELS = 60_000_000L;
    private static final float QUALITY = 0.85f;

    private PhotoCleaning() {}

    /**
     * The same picture, upright, and nothing else.
     *
     * @throws RuleViolation {@code applications.photo-unreadable} if it is no JPEG or PNG, {@code applications.photo-too-large}
     */
    public static byte[] clean(byte[] given) {
        if (!isJpeg(given) && !isPng(given)) {
            throw new RuleViolation("applications.photo-unreadable");
        }
        try {
            refuseHuge(given);
            var read = ImageIO.read(new ByteArrayInputStream(given));
            if (read == null) {
                throw new RuleViolation("applications.photo-unreadable");
            }
            return written(upright(read, isJpeg(given) ? ExifOrientation.of(given) : 1));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new RuleViolation("applications.photo-unreadable");
        }
    }

    private static boolean isJpeg(byte[] given) {
        return given.length > 3 && (given[0] & 0xFF) == 0xFF && (given[1] & 0xFF) == 0xD8 && (given[2] & 0xFF) == 0xFF;
    }

    private static boolean isPng(byte[] given) {
        return given.length > 8 && (given[0] & 0xFF) == 0x89 && given[1] == 'P' && given[2] == 'N' && given[3] == 'G';
    }

    /** The size is read before the pixels are, so that a small file cannot fill the memory. */
    private static void refuseHuge(byte[] given) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(given))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new RuleViolation("applications.photo-unreadable");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new RuleViolation("applications.photo-too-large");
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        var turned = orientation >= 5;
        var width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var image = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turning(orientation, width, height));
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return image;
    }

    /** How a picture is turned and mirrored so that it stands upright, by its EXIF orientation. */
    private static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
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

    private static byte[] written(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Reads which way up a camera was held. */
    private static final class ExifOrientation {

        private static final int APP1 = 0xE1;
        private static final int START_OF_SCAN = 0xDA;
        private static final int ORIENTATION = 0x0112;

        private ExifOrientation() {}

        static int of(byte[] jpeg) {
            int at = 2;
            while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
                int marker = jpeg[at + 1] & 0xFF;
                if (marker == START_OF_SCAN) {
                    return 1;
                }
                int length = two(jpeg, at + 2, false);
                if (marker == APP1 && at + 10 < jpeg.length && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                    return inTiff(jpeg, at + 10);
                }
                at += 2 + length;
            }
            return 1;
        }

        private static int inTiff(byte[] jpeg, int tiff) {
            if (tiff + 8 > jpeg.length) {
                return 1;
            }
            var little = jpeg[tiff] == 'I';
            int directory = tiff + two(jpeg, tiff + (little ? 4 : 6), little);
            int entries = directory + 2 > jpeg.length ? 0 : two(jpeg, directory, little);
            for (int i = 0; i < entries && directory + 14 + 12 * i <= jpeg.length; i++) {
                int entry = directory + 2 + 12 * i;
                if (two(jpeg, entry, little) == ORIENTATION) {
                    int value = two(jpeg, entry + 8, little);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        }

        private static int two(byte[] bytes, int at, boolean little) {
            int first = bytes[at] & 0xFF;
            int second = bytes[at + 1] & 0xFF;
            return little ? second << 8 | first : first << 8 | second;
        }
    }
}
